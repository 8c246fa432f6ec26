package dev.foursight.lab.site;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Codes earned by the head of a request alone, most of them in Jetty's own parser. */
record ParserGroup(Tools tools) implements ScenarioGroup {

    @Override
    public List<Scenario> scenarios() {
        Scenario host =
                Scenario.of("400@ietf", "A request of HTTP/1.1 without a Host field.")
                        .natural("/file")
                        .crafts("missing-host");
        Scenario target =
                Scenario.of("414@ietf", "A request-target of more than 8 192 bytes.")
                        .natural("/file")
                        .crafts("long-target");
        Scenario field =
                Scenario.of("431@ietf", "One field line of more than 8 192 bytes.")
                        .natural("/file")
                        .crafts("huge-header");
        return List.of(
                host,
                malformed("A Host value that is no host name.", "malformed-host"),
                malformed("A space between a field's name and its colon.", "space-before-colon"),
                malformed("A method with a character that no method has.", "malformed-method"),
                malformed("A Content-Length that is no number.", "malformed-length"),
                host.sloppy(new Fault.OmitContent()),
                host.hostile(new Fault.CloseEarly(60)),
                target,
                target.sloppy(new Fault.OmitContent()),
                target.hostile(new Fault.Drip(Duration.ofMillis(40), 8)),
                field,
                Scenario.of("431@ietf", "More than 200 field lines.")
                        .natural("/file")
                        .crafts("many-headers"),
                field.sloppy(new Fault.OmitContent()),
                field.hostile(new Fault.WrongLength(1_000_000)));
    }

    private static Scenario malformed(String trigger, String craft) {
        return Scenario.of("400@ietf", trigger).natural("/file").crafts(craft);
    }

    @Override
    public Map<String, Page> pages() {
        Page ruler = tools.ruler();
        return Map.of("/file", ruler, "/400", ruler, "/414", ruler, "/431", ruler);
    }
}
