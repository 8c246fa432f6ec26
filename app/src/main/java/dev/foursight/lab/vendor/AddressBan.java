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

/** Binance: 429 over the weight of a minute, 418 and a ban for whoever goes on after it. */
final class AddressBan extends Mechanism {

    private static final String PATH = "/api/v3/depth";
    private static final int LIMIT = 6_000;
    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofDays(3);

    private final Window minute;
    private boolean warned;
    private Duration ban = FIRST;
    private Instant bannedUntil = Instant.MIN;

    AddressBan(Tools tools) {
        super(tools, "/418@binance", PATH);
        this.minute = new Window(Duration.ofMinutes(1), tools.clock());
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario goesOn =
                voice.scenario("418@binance")
                        .natural(PATH)
                        .target("{path}?symbol=BTCUSDT&limit=5000&calls=30");
        return List.of(
                goesOn,
                goesOn.sloppy(new Fault.OmitField("Retry-After")),
                goesOn.hostile(new Fault.Silence(Duration.ofSeconds(1)), new Fault.CloseEarly(0)));
    }

    @Override
    public synchronized Reply answer(Request request) {
        int weight = weight(Parameters.query(request).count("limit", 5_000));
        Reply last = Reply.empty(204);
        for (int call = 0; call < Rated.calls(request); call++) {
            last = one(weight);
        }
        return last;
    }

    /** As Binance has it for the depth of an order book. */
    private static int weight(int limit) {
        return limit <= 100 ? 5 : limit <= 500 ? 25 : limit <= 1_000 ? 50 : 250;
    }

    private Reply one(int weight) {
        if (clock.instant().isBefore(bannedUntil)) {
            return banned();
        }
        long used = minute.add(weight);
        if (used <= LIMIT) {
            warned = false;
            return served("{\"lastUpdateId\":1,\"bids\":[],\"asks\":[]}\n")
                    .with("Content-Type", "application/json")
                    .with("X-MBX-USED-WEIGHT-1M", String.valueOf(used));
        }
        if (warned) {
            bannedUntil = clock.instant().plus(ban);
            ban = ban.compareTo(LONGEST.dividedBy(2)) > 0 ? LONGEST : ban.multipliedBy(2);
            return banned();
        }
        warned = true;
        long wait = minute.left();
        return voice.json(
                        429,
                        "Too Many Requests",
                        "\"code\":-1003,\"msg\":\"Too much request weight used; current limit is "
                                + LIMIT
                                + " request weight per 1 MINUTE.\"",
                        "binance.limit",
                        Map.of("wait", wait))
                .with("Retry-After", String.valueOf(wait));
    }

    private Reply banned() {
        long wait = (Duration.between(clock.instant(), bannedUntil).toMillis() + 999) / 1000;
        return voice.json(
                        418,
                        "I'm a teapot",
                        "\"code\":-1003,\"msg\":\"Way too much request weight used; IP banned until "
                                + bannedUntil.toEpochMilli()
                                + ".\"",
                        "binance.ban",
                        Map.of("wait", wait))
                .with("Retry-After", String.valueOf(wait));
    }
}
