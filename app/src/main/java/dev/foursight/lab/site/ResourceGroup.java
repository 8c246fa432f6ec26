package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What there is, and in which form: 404, 405, 406, 410. */
record ResourceGroup(Tools tools) implements ScenarioGroup {

    @Override
    public List<Scenario> scenarios() {
        Scenario missing =
                Scenario.of("404@ietf", "A path at which there is nothing.").natural("/missing");
        Scenario method =
                Scenario.of("405@ietf", "DELETE on a document that can only be read and posted to.")
                        .natural("/file")
                        .method("DELETE");
        Scenario form =
                Scenario.of(
                                "406@ietf",
                                "Accept names a type in which this resource does not exist.")
                        .natural("/negotiate")
                        .fields("Accept: image/png");
        Scenario gone =
                Scenario.of("410@ietf", "A resource that was here and was removed for good.")
                        .natural("/gone");
        return List.of(
                missing,
                missing.method("HEAD").sloppy(new Fault.BodyToHead()),
                missing.hostile(new Fault.Flood(2_000_000)),
                method,
                method.sloppy(new Fault.OmitField("Allow")),
                method.hostile(new Fault.Drip(Duration.ofMillis(40), 8)),
                form,
                form.sloppy(new Fault.OmitContent()),
                form.hostile(new Fault.CloseEarly(100)),
                gone,
                gone.method("HEAD").sloppy(new Fault.BodyToHead()),
                gone.hostile(new Fault.WrongLength(1_000_000)));
    }

    @Override
    public Map<String, Page> pages() {
        Page ruler = tools.ruler();
        Page negotiated = new NegotiatedPage(forms(), tools.delivery(), tools.problems());
        Page gone = new GonePage(tools.problems());
        return Map.of(
                "/405", ruler,
                "/negotiate", negotiated,
                "/406", negotiated,
                "/gone", gone,
                "/410", gone);
    }

    private List<Document> forms() {
        return List.of(
                tools.document("text/plain", Bytes.ofUtf8("plain\n")),
                tools.document("application/json", Bytes.ofUtf8("{\"form\":\"json\"}\n")),
                tools.document("text/html", Bytes.ofUtf8("<p>html</p>\n")));
    }
}
