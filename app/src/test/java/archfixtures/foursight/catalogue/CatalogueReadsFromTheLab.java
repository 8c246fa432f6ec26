package archfixtures.foursight.catalogue;

import archfixtures.foursight.http.HttpKnowsTheCatalogue;
import dev.foursight.lab.Scenario;

/** Breaks a rule of the architecture on purpose. */
public final class CatalogueReadsFromTheLab {

    public String path(Scenario scenario, HttpKnowsTheCatalogue other) {
        return scenario.path() + other.catalogue().hashCode();
    }
}
