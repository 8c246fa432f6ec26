package dev.foursight.ui.lab;

import dev.foursight.craft.CraftUse;
import dev.foursight.exercise.Exercise;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.TargetUrl;
import dev.foursight.lab.Attempt;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Handshake;
import dev.foursight.lab.Port;
import dev.foursight.lab.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request to the lab as something to compose: a plain request and the crafts on it. */
public record ScenarioDraft(Draft draft, List<CraftUse> crafts) {

    /** When a client leaves that is not to wait for its answer. */
    private static final Duration LEAVES = Duration.ofSeconds(1);

    public static ScenarioDraft of(Scenario scenario, Endpoints lab) {
        Attempt request = scenario.request(lab);
        List<CraftUse> crafts =
                new ArrayList<>(request.crafts().stream().map(CraftUse::parse).toList());
        String target = request.target();
        if (!target.startsWith("/")) {
            // No URL can say a target in absolute form, authority form or “*”; a craft can.
            crafts.addFirst(CraftUse.of("target", target));
            target = "/";
        }
        if (request.handshake() == Handshake.STRANGERS_CERTIFICATE) {
            crafts.addFirst(CraftUse.of("self-signed-client-certificate"));
        }
        Draft draft =
                Draft.get(new TargetUrl(scenario.endpoint(lab), target))
                        .withMethod(request.method())
                        .withHeaders(request.fields().stream().map(ScenarioDraft::field).toList());
        if (draft.endpoint().tls()) {
            // The lab's certificate is its own, made when it first started.
            draft = draft.withConnection(Connection.STANDARD.withTrust(Connection.Trust.ANY));
        }
        if (scenario.leaves()) {
            Connection usual = draft.connection();
            draft = draft.withConnection(usual.withDeadlines(usual.deadlines().within(LEAVES)));
        }
        if (!request.content().isEmpty()) {
            Bytes content = Bytes.ofUtf8(request.content());
            draft = draft.withBody(new Body(content, Body.Framing.AUTOMATIC));
        }
        return new ScenarioDraft(draft, List.copyOf(crafts));
    }

    /** What an exercise begins with. */
    static ScenarioDraft of(Exercise exercise, Endpoints lab) {
        Exercise.Start start = exercise.start();
        Scenario request =
                Scenario.of(exercise.readOn(), exercise.task())
                        .on(Port.valueOf(start.door().toUpperCase(Locale.ROOT)))
                        .method(start.method())
                        .target(start.target())
                        .fields(start.fields().toArray(String[]::new))
                        .content(start.content());
        return of(request, lab);
    }

    private static HeaderLine field(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? new HeaderLine(line, "", "", true)
                : HeaderLine.of(line.substring(0, colon), line.substring(colon + 1).strip());
    }
}
