package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Nonces;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Request;

/** A page that needs to know the width of the screen before it can answer: 449 ([MS-WDV]). */
final class RetryWith extends Mechanism {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Nonces tokens;

    RetryWith(Tools tools) {
        super(tools, "/449", "/screen");
        this.tokens = new Nonces(LIFE, tools.clock());
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario first = voice.scenario("449@microsoft").natural("/screen");
        return List.of(
                first,
                first.sloppy(new Fault.OmitField("Ms-Echo-Request")),
                first.hostile(new Fault.Drip(Duration.ofMillis(40), 32)));
    }

    @Override
    public Reply answer(Request request) {
        String width = cookie(request, "width");
        boolean echoed = tokens.standing(field(request, "Ms-Echo-Reply")) == Nonces.Standing.FRESH;
        if (echoed && width.matches("\\d{1,5}")) {
            return served("Laid out for a screen of " + width + " pixels.\n");
        }
        String script = "<script>document.cookie = \"width=\" + screen.availWidth</script>";
        return voice.html(
                        449,
                        "Reply With",
                        "Reply With",
                        "retry-with.width",
                        Map.of("script", script))
                .with("Ms-Echo-Request", tokens.issue());
    }
}
