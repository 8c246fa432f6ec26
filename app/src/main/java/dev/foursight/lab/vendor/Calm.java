package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Twitter's first Search API and its limit: 420. */
final class Calm extends Rated {

    private static final int LIMIT = 5;

    Calm(Tools tools) {
        super(tools, LIMIT, Duration.ofMinutes(1), "/420@twitter", "/search.json");
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario search =
                voice.scenario("420@twitter")
                        .natural("/search.json")
                        .target("{path}?q=http&calls=10");
        return List.of(
                search,
                search.sloppy(new Fault.OmitField("Retry-After")),
                search.hostile(new Fault.SetField("Retry-After", "-1"), new Fault.CloseEarly(120)));
    }

    @Override
    Reply over() {
        long wait = window.left();
        return voice.json(
                        420,
                        "Enhance Your Calm",
                        "\"error\":\"You have been rate limited. Enhance your calm.\"",
                        "calm.limit",
                        Map.of("limit", LIMIT, "wait", wait))
                .with("Retry-After", String.valueOf(wait));
    }

    @Override
    Reply within() {
        return served("{\"results\":[]}\n").with("Content-Type", "application/json");
    }
}
