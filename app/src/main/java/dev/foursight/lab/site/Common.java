package dev.foursight.lab.site;

import java.util.List;

/** The groups of this package. */
public final class Common {

    private Common() {}

    /** New groups, for one run. */
    public static List<ScenarioGroup> all(Tools tools) {
        return List.of(
                new ParserGroup(tools),
                new AccessGroup(tools),
                new ResourceGroup(tools),
                new ContentGroup(tools),
                new ConditionGroup(tools),
                new RateGroup(tools),
                new ProxyGroup(tools),
                new TlsGroup(tools));
    }
}
