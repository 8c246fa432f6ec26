package archfixtures.foursight.http;

import archfixtures.foursight.catalogue.CatalogueReadsFromTheLab;

/** Breaks a rule of the architecture on purpose. */
public final class HttpKnowsTheCatalogue {

    public CatalogueReadsFromTheLab catalogue() {
        return new CatalogueReadsFromTheLab();
    }
}
