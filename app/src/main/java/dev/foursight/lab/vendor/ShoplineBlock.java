package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** SHOPLINE's block of an address from which an attack came: 433. */
final class ShoplineBlock extends Mechanism {

    private static final Duration BLOCK = Duration.ofSeconds(30);
    private static final Pattern ATTACK =
            Pattern.compile("(?i).*(\\.\\./|/etc/passwd|%3Cscript|union(\\+|%20)select).*");

    private Instant blockedUntil = Instant.MIN;

    ShoplineBlock(Tools tools) {
        super(tools, "/433", Shopline.API + "files.json");
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario attack =
                voice.scenario("433@shopline")
                        .natural(Shopline.API + "files.json")
                        .target("{path}?name=../../etc/passwd");
        return List.of(
                attack,
                attack.sloppy(new Fault.OmitContent()),
                attack.hostile(new Fault.CloseEarly(40)));
    }

    @Override
    public Reply answer(Request request) {
        String query = request.getHttpURI().getQuery();
        boolean attack = query != null && ATTACK.matcher(query).matches();
        return blocked(attack)
                ? Shopline.refusal(
                        voice,
                        433,
                        "Request Blocked",
                        "shopline.blocked",
                        Map.of("seconds", BLOCK.toSeconds()))
                : Shopline.served();
    }

    private synchronized boolean blocked(boolean attack) {
        Instant now = clock.instant();
        if (attack) {
            blockedUntil = now.plus(BLOCK);
        }
        return now.isBefore(blockedUntil);
    }
}
