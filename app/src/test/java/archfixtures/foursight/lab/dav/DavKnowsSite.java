package archfixtures.foursight.lab.dav;

import archfixtures.foursight.lab.site.SiteKnowsDav;

/** Breaks a rule of the architecture on purpose, together with the class that it knows. */
public final class DavKnowsSite {

    public Class<?> other() {
        return SiteKnowsDav.class;
    }
}
