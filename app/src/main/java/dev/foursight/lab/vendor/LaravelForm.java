package dev.foursight.lab.vendor;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Nonces;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/** A form of Laravel with its CSRF token, which belongs to a session in a cookie: 419. */
final class LaravelForm extends Mechanism {

    /** SESSION_LIFETIME; 120 minutes in a new application. */
    private static final Duration LIFE = Duration.ofMinutes(2);

    private static final String COOKIE = "laravel_session";

    private final Nonces sessions;
    private final Nonces tokens;

    LaravelForm(Tools tools) {
        super(tools, "/419@laravel", "/profile");
        this.sessions = new Nonces(LIFE, tools.clock());
        this.tokens = new Nonces(LIFE, tools.clock());
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario bare =
                voice.scenario("419@laravel")
                        .natural("/profile")
                        .method("POST")
                        .fields("Content-Type: application/x-www-form-urlencoded")
                        .content("name=Anna");
        return List.of(
                bare,
                bare.sloppy(new Fault.OmitContent()),
                bare.hostile(new Fault.WrongLength(1_000_000)));
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply answer(Request request) throws IOException {
        String session = cookie(request, COOKIE);
        boolean known = sessions.standing(session) == Nonces.Standing.FRESH;
        if (!request.getMethod().equals("POST")) {
            return form(known ? session : sessions.issue());
        }
        String token = Parameters.form(request).get("_token");
        String given = token.isEmpty() ? field(request, "X-CSRF-TOKEN") : token;
        if (known && tokens.standing(given, session) == Nonces.Standing.FRESH) {
            return served("Saved.\n");
        }
        // The framework has no phrase for the number.
        return field(request, "Accept").contains("application/json")
                ? voice.json(
                        419,
                        "unknown status",
                        "\"message\":\"CSRF token mismatch.\"",
                        "laravel.token",
                        Map.of())
                : voice.html(419, "unknown status", "Page Expired", "laravel.token", Map.of());
    }

    private Reply form(String session) {
        String page =
                """
                <!DOCTYPE html>
                <title>Profile</title>
                <form method="post">
                <input type="hidden" name="_token" value="%s">
                <input name="name" aria-label="Name"> <button>Save</button>
                </form>
                """
                        .formatted(tokens.issue(session));
        return Reply.of(200, "text/html; charset=utf-8", Bytes.ofUtf8(page))
                .with("Cache-Control", "no-store")
                .with("Set-Cookie", COOKIE + "=" + session + "; Path=/; HttpOnly; SameSite=Lax");
    }
}
