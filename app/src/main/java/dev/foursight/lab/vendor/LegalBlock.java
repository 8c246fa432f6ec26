package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Request;

/** Articles, of which a court has had one withheld: 451 (RFC 7725). */
final class LegalBlock extends Mechanism {

    private static final String WITHHELD = "/articles/1984";
    private static final String DEMAND = "/legal";

    LegalBlock(Tools tools) {
        super(tools);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario article = voice.scenario("451@ietf").natural(WITHHELD);
        return List.of(
                article,
                article.sloppy(new Fault.OmitField("Link")),
                article.hostile(new Fault.Drip(Duration.ofMillis(40), 16)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of("/451", this, "/articles/", this, DEMAND, (Read) _ -> served(demand()));
    }

    @Override
    public Reply answer(Request request) {
        String path = path(request);
        if (path.startsWith("/articles/") && !path.equals(WITHHELD)) {
            return served("An article that everybody may read.\n");
        }
        return voice.plain(451, "Unavailable For Legal Reasons", "legal.blocked")
                .with("Link", "<" + DEMAND + ">; rel=\"blocked-by\"")
                .with("Cache-Control", "private");
    }

    private String demand() {
        return voice.sentence("legal.demand") + "\n";
    }
}
