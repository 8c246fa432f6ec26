package dev.foursight.lab.site;

import dev.foursight.lab.Scenario;
import java.util.List;
import java.util.Map;

/**
 * Scenarios that belong together and the pages that earn their codes. There is a new group for each
 * run of the lab, so a page may keep state.
 */
public interface ScenarioGroup {

    /** The same each time, and cheap: also asked for while the lab does not run. */
    List<Scenario> scenarios();

    /**
     * Pages by path. A scenario's own paths are given by their first part, such as {@code /413} or
     * {@code /494@kong}, for all variants: the faults of a variant are added to the answer where
     * its status is that of the scenario. A path that ends with a slash, and a scenario's path,
     * take everything below them too.
     */
    Map<String, Page> pages();
}
