package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/**
 * A site that answers programs with the number that HTTP has set aside: 418 (RFC 9110 §15.5.19).
 */
final class BotWall extends Mechanism {

    private static final Pattern PROGRAM =
            Pattern.compile("(?i).*(python-requests|scrapy|wget|bot|spider|crawler).*");

    BotWall(Tools tools) {
        super(tools, "/418", "/catalogue");
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario program =
                voice.scenario("418@ietf")
                        .natural("/catalogue")
                        .fields("User-Agent: python-requests/2.32");
        return List.of(
                program,
                program.sloppy(new Fault.OmitContent()),
                program.hostile(new Fault.Flood(2_000_000)));
    }

    @Override
    public Reply answer(Request request) {
        return PROGRAM.matcher(field(request, "User-Agent")).matches()
                ? voice.plain(418, "I'm a teapot", "bot.refused").with("Vary", "User-Agent")
                : served("The catalogue, page 1.\n").with("Vary", "User-Agent");
    }
}
