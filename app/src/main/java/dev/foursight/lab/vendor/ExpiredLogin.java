package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** An application that tells an old login from none: 419. */
final class ExpiredLogin extends Mechanism {

    private final Logins logins;

    ExpiredLogin(Tools tools) {
        super(tools, "/419", "/account");
        this.logins = Logins.in("session", tools.clock());
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario old =
                voice.scenario("419@unofficial")
                        .natural("/account")
                        .fields("Cookie: session=" + Logins.OLD);
        return List.of(
                old,
                old.sloppy(new Fault.OmitContent()),
                old.hostile(new Fault.Drip(Duration.ofMillis(40), 16)));
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply answer(Request request) {
        if (request.getMethod().equals("POST")) {
            return served("Logged in for a minute.\n").with("Set-Cookie", logins.begin());
        }
        return switch (logins.standing(cookie(request, "session"))) {
            case FRESH -> served("The account of lab.\n");
            case EXPIRED -> voice.plain(419, "Authentication Timeout", "login.expired");
            case FOREIGN -> voice.plain(403, "Forbidden", "login.missing");
        };
    }
}
