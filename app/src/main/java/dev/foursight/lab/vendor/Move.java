package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Request;

/** A HubSpot account on its way to another data centre: 477. */
final class Move extends Mechanism {

    private static final String PATH = "/crm/v3/objects/contacts";
    private static final Duration TAKES = Duration.ofHours(1);

    private Instant ends = Instant.MIN;

    Move(Tools tools) {
        super(tools, "/477", PATH);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario call = voice.scenario("477@hubspot").natural(PATH).target("{path}?limit=10");
        return List.of(
                call,
                call.sloppy(new Fault.OmitField("Retry-After")),
                call.hostile(new Fault.WrongLength(5)));
    }

    @Override
    public Reply answer(Request request) {
        long left = left();
        return left <= 0
                ? served("{\"results\":[]}\n").with("Content-Type", "application/json")
                : voice.json(
                                477,
                                "Migration in Progress",
                                "\"status\":\"error\",\"category\":\"MIGRATION_IN_PROGRESS\"",
                                "hubspot.moving",
                                Map.of("minutes", (left + 59) / 60))
                        .with("Retry-After", String.valueOf(left));
    }

    /** Seconds to the end of the move, which begins with the first call. */
    private synchronized long left() {
        Instant now = clock.instant();
        if (ends.equals(Instant.MIN)) {
            ends = now.plus(TAKES);
        }
        return (Duration.between(now, ends).toMillis() + 999) / 1000;
    }
}
