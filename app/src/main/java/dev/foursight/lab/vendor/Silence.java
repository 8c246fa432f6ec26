package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Nginx;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;

/** Where nginx closes without a byte: {@code return 444}, and 408 for content that stays out. */
final class Silence extends Mechanism {

    private static final String SCANNED = "/.env";
    private static final String UPLOAD = "/nginx/upload";

    Silence(Tools tools) {
        super(tools);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario scan = voice.scenario("444@nginx").natural(SCANNED).status(0);
        Scenario slow =
                voice.scenario("408@ietf", "trigger.408@ietf.nginx")
                        .natural(UPLOAD)
                        .method("POST")
                        .target(UPLOAD)
                        .fields("Content-Length: 1000")
                        .content("only the beginning")
                        .status(0);
        return List.of(
                scan,
                scan.sloppy(new Fault.Silence(Duration.ofMillis(500))),
                scan.hostile(new Fault.Reset(0)),
                slow);
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of("/444", this, SCANNED, this, UPLOAD, new Upload());
    }

    @Override
    public Reply answer(Request request) {
        return new Nginx(request).access(Reply.silentClose(), 444);
    }

    private static final class Upload implements Page {

        @Override
        public Set<String> methods() {
            return Set.of("POST");
        }

        @Override
        public Reply answer(Request request) throws IOException {
            try {
                return served("It begins with: " + Parameters.text(request) + "\n");
            } catch (IOException e) {
                if (e.getCause() instanceof TimeoutException) {
                    return new Nginx(request).access(Reply.silentClose(), 408);
                }
                throw e;
            }
        }
    }
}
