package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Nginx;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** A head that is too large for nginx: 494, which nginx sends as 400 and Kong as it is. */
final class BigHead extends Mechanism {

    private static final String TITLE = "Request Header Or Cookie Too Large";
    private static final String NGINX = "/nginx/";
    private static final String KONG = "/kong/orders";

    BigHead(Tools tools) {
        super(tools);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario nginx =
                voice.scenario("494@nginx").natural(NGINX).crafts("huge-header").status(400);
        Scenario kong = voice.scenario("494@kong").natural(KONG).crafts("huge-header");
        return List.of(
                nginx,
                nginx.sloppy(new Fault.SetContent(Nginx.stock(TITLE))),
                nginx.hostile(new Fault.Drip(Duration.ofMillis(40), 16)),
                kong,
                kong.sloppy(new Fault.OmitContent()),
                kong.hostile(new Fault.WrongLength(1_000_000)));
    }

    @Override
    public Map<String, Page> pages() {
        Kong kong = new Kong();
        return Map.of("/494", this, NGINX, this, "/494@kong", kong, KONG, kong);
    }

    @Override
    public boolean limitsFields() {
        return true;
    }

    @Override
    public Reply answer(Request request) {
        Optional<String> overflow = HeadBuffers.overflow(request);
        return overflow.isPresent()
                ? new Nginx(request).refusal(TITLE, overflow.get())
                : served("The head fits into nginx's buffers.\n");
    }

    private final class Kong implements Read {

        @Override
        public boolean limitsFields() {
            return true;
        }

        @Override
        public Reply answer(Request request) {
            Optional<String> overflow = HeadBuffers.overflow(request);
            if (overflow.isEmpty()) {
                return served("No orders.\n");
            }
            // The nginx inside has no phrase for the number.
            Reply refusal =
                    voice.json(
                                    494,
                                    "",
                                    "\"message\":\"Request header or cookie too large\"",
                                    "kong.head",
                                    Map.of())
                            .with("Server", "kong");
            return new Nginx(request).logged(refusal, "info", overflow.get());
        }
    }
}
