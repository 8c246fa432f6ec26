package dev.foursight.lab.site;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What comes with a request and how: 408, 411, 413, 415, 417, 425. */
record ContentGroup(Tools tools) implements ScenarioGroup {

    private static final String TEXT = "Content-Type: text/plain";

    @Override
    public List<Scenario> scenarios() {
        Scenario slow =
                post("408@ietf", "The rest of the announced content does not come in time.")
                        .fields(TEXT, "Content-Length: 1000")
                        .content("only the beginning");
        Scenario length =
                Scenario.of("411@ietf", "POST without a Content-Length where one is needed.")
                        .natural("/length-required")
                        .method("POST");
        Scenario large =
                post("413@ietf", "More than 65 536 bytes of content.")
                        .fields(TEXT)
                        .content("0123456789".repeat(7_000));
        Scenario type =
                post("415@ietf", "Content of a media type that this resource does not take.")
                        .content("content")
                        .crafts("unsupported-type");
        Scenario expectation =
                Scenario.of("417@ietf", "An Expect field that names no known expectation.")
                        .natural("/file")
                        .crafts("unknown-expectation");
        Scenario early =
                post("425@ietf", "A POST that came in TLS early data, which can be replayed.")
                        .fields(TEXT, "Early-Data: 1")
                        .content("content");
        return List.of(
                slow,
                slow.sloppy(new Fault.OmitContent()),
                slow.hostile(new Fault.CloseEarly(0)),
                length,
                length.sloppy(new Fault.OmitContent()),
                length.hostile(new Fault.Reset(0)),
                large,
                large.sloppy(new Fault.OmitContent()),
                large.hostile(new Fault.CloseEarly(30)),
                type,
                type.sloppy(new Fault.OmitField("Accept"), new Fault.OmitField("Accept-Post")),
                type.hostile(new Fault.WrongLength(5)),
                expectation,
                expectation.sloppy(new Fault.OmitContent()),
                expectation.hostile(new Fault.Drip(Duration.ofMillis(40), 8)),
                early,
                early.sloppy(new Fault.OmitContent()),
                early.hostile(new Fault.Silence(Duration.ofSeconds(1)), new Fault.CloseEarly(0)));
    }

    private static Scenario post(String key, String trigger) {
        return Scenario.of(key, trigger).natural("/file").method("POST");
    }

    @Override
    public Map<String, Page> pages() {
        Page ruler = tools.ruler();
        Page measured = new MeasuredPage(tools.intake(), tools.problems());
        return Map.of(
                "/408", ruler,
                "/length-required", measured,
                "/411", measured,
                "/413", ruler,
                "/415", ruler,
                "/417", ruler,
                "/425", ruler);
    }
}
