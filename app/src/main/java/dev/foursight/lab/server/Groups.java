package dev.foursight.lab.server;

import dev.foursight.lab.Scenario;
import dev.foursight.lab.dav.DavGroup;
import dev.foursight.lab.site.Common;
import dev.foursight.lab.site.ScenarioGroup;
import dev.foursight.lab.site.Tools;
import dev.foursight.lab.vendor.Vendors;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything the lab can do, in the order of the codes. A new group needs a line here. */
final class Groups {

    private Groups() {}

    /** New groups, for one run. */
    static List<ScenarioGroup> all(Tools tools) {
        return Stream.of(
                        Common.all(tools),
                        List.<ScenarioGroup>of(new DavGroup(tools)),
                        Vendors.all(tools))
                .flatMap(List::stream)
                .toList();
    }

    /** The scenarios of groups, by code; within a code in the order of the groups. */
    static List<Scenario> scenarios(List<ScenarioGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.scenarios().stream())
                .sorted(Comparator.comparing(scenario -> scenario.key().substring(0, 3)))
                .toList();
    }
}
