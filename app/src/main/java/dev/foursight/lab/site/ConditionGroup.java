package dev.foursight.lab.site;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Which version and which part of it: 412, 416, 428. */
record ConditionGroup(Tools tools) implements ScenarioGroup {

    @Override
    public List<Scenario> scenarios() {
        Scenario failed =
                Scenario.of("412@ietf", "If-Match names another version than the current one.")
                        .natural("/file")
                        .fields("If-Match: \"an-older-version\"");
        Scenario outside =
                Scenario.of("416@ietf", "A range that begins after the end of the resource.")
                        .natural("/file")
                        .crafts("unsatisfiable-range");
        Scenario blind =
                Scenario.of("428@ietf", "PUT without a condition, where changes could be lost.")
                        .natural("/conditional")
                        .method("PUT")
                        .fields("Content-Type: text/plain")
                        .content("mine");
        return List.of(
                failed,
                failed.sloppy(new Fault.OmitContent()),
                failed.hostile(new Fault.WrongLength(1_000_000)),
                outside,
                Scenario.of("416@ietf", "A Range value that is no list of ranges.")
                        .natural("/file")
                        .crafts("malformed-range"),
                outside.sloppy(new Fault.OmitField("Content-Range")),
                outside.hostile(new Fault.Flood(2_000_000)),
                blind,
                blind.sloppy(new Fault.OmitContent()),
                blind.hostile(new Fault.Drip(Duration.ofMillis(40), 8)));
    }

    @Override
    public Map<String, Page> pages() {
        Page ruler = tools.ruler();
        Page stored =
                new StoredPage(tools.delivery(), tools.intake(), tools.problems(), tools.clock());
        return Map.of("/412", ruler, "/416", ruler, "/conditional", stored, "/428", stored);
    }
}
