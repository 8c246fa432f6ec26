package dev.foursight.lab.site;

import dev.foursight.lab.Scenario;
import dev.foursight.lab.dav.DavGroup;
import dev.foursight.lab.vendor.Vendors;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything the lab can do, in the order of the codes. A new group needs a line here. */
public final class Groups {

    private Groups() {}

    /** New groups, for one run. */
    public static List<ScenarioGroup> all(Tools tools) {
        return Stream.concat(common(tools), Vendors.all(tools).stream()).toList();
    }

    private static Stream<ScenarioGroup> common(Tools tools) {
        return Stream.of(
                new ParserGroup(tools),
                new AccessGroup(tools),
                new ResourceGroup(tools),
                new ContentGroup(tools),
                new ConditionGroup(tools),
                new RateGroup(tools),
                new ProxyGroup(tools),
                new TlsGroup(tools),
                new DavGroup(tools));
    }

    /** The scenarios of groups, by code; within a code in the order of the groups. */
    public static List<Scenario> scenarios(List<ScenarioGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.scenarios().stream())
                .sorted(Comparator.comparing(scenario -> scenario.key().substring(0, 3)))
                .toList();
    }
}
