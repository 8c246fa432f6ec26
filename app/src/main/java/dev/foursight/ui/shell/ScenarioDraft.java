package dev.foursight.ui.shell;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.TargetUrl;
import dev.foursight.lab.Scenario;
import java.util.List;

/** A scenario of the lab as something to compose: a plain request and the crafts on it. */
record ScenarioDraft(Draft draft, List<CraftUse> crafts) {

    static ScenarioDraft of(Scenario scenario, Endpoint lab) {
        Draft draft =
                Draft.get(new TargetUrl(lab, scenario.path()))
                        .withMethod(scenario.method())
                        .withHeaders(scenario.fields().stream().map(ScenarioDraft::field).toList());
        if (!scenario.content().isEmpty()) {
            Bytes content = Bytes.ofUtf8(scenario.content());
            draft = draft.withBody(new Body(content, Body.Framing.AUTOMATIC));
        }
        return new ScenarioDraft(draft, scenario.crafts().stream().map(CraftUse::parse).toList());
    }

    private static HeaderLine field(String line) {
        int colon = line.indexOf(':');
        return colon < 0
                ? new HeaderLine(line, "", "", true)
                : HeaderLine.of(line.substring(0, colon), line.substring(colon + 1).strip());
    }
}
