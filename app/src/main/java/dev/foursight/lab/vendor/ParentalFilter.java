package dev.foursight.lab.vendor;

import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Request;

/** Plays the filter of Windows Parental Controls, which in life is on the computer of the user. */
final class ParentalFilter extends Mechanism {

    private static final String GAMES = "/games/";

    ParentalFilter(Tools tools) {
        super(tools, "/450", GAMES);
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of(
                voice.scenario("450@microsoft")
                        .natural(GAMES)
                        .unseen(voice.sentence("unseen.450@microsoft")));
    }

    @Override
    public Reply answer(Request request) {
        String phrase = "Blocked by Windows Parental Controls";
        return voice.html(450, phrase, phrase, "parental.category", Map.of())
                .logged("Web server", voice.sentence("log.450@microsoft"));
    }
}
