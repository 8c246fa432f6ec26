package archfixtures.foursight.lab.site;

import archfixtures.foursight.lab.dav.DavKnowsSite;

/** Breaks a rule of the architecture on purpose. */
public final class SiteKnowsDav {

    public Class<?> other() {
        return DavKnowsSite.class;
    }
}
