package dev.foursight.ui.shell;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.TargetUrl;
import dev.foursight.lab.Attempt;
import dev.foursight.lab.Endpoints;
import dev.foursight.lab.Scenario;
import java.util.List;

/** A scenario of the lab as something to compose: a plain request and the crafts on it. */
record ScenarioDraft(Draft draft, List<CraftUse> crafts) {

    static ScenarioDraft of(Scenario scenario, Endpoints lab) {
        Attempt request = scenario.request(lab);
        Draft draft =
                Draft.get(new TargetUrl(scenario.endpoint(lab), request.target()))
                        .withMethod(request.method())
                        .withHeaders(request.fields().stream().map(ScenarioDraft::field).toList());
        if (draft.endpoint().tls()) {
            // The lab's certificate is its own, made when it first started.
            draft = draft.withConnection(Connection.STANDARD.withTrust(Connection.Trust.ANY));
        }
        if (!request.content().isEmpty()) {
            Bytes content = Bytes.ofUtf8(request.content());
            draft = draft.withBody(new Body(content, Body.Framing.AUTOMATIC));
        }
        return new ScenarioDraft(draft, request.crafts().stream().map(CraftUse::parse).toList());
    }

    private static HeaderLine field(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? new HeaderLine(line, "", "", true)
                : HeaderLine.of(line.substring(0, colon), line.substring(colon + 1).strip());
    }
}
