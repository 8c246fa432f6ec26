package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Nonces;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * A secured service of ArcGIS: 499 without a token, 498 with a bad one, both as JSON in a 200. With
 * {@code ?as=status} it plays one of the installations that have the code in the status line too.
 */
final class ArcGis extends Mechanism {

    private static final String SERVICE = "/arcgis/rest/services/Parcels/FeatureServer";
    private static final String GENERATE = "/arcgis/tokens/generateToken";
    private static final Duration LIFE = Duration.ofMinutes(60);

    private final Nonces tokens;

    ArcGis(Tools tools) {
        super(tools);
        this.tokens = new Nonces(LIFE, tools.clock());
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario bad =
                voice.scenario("498@esri")
                        .natural(SERVICE)
                        .target("{path}?f=json&token=expired")
                        .status(200);
        Scenario none =
                voice.scenario("499@esri").natural(SERVICE).target("{path}?f=json").status(200);
        Fault plain = new Fault.SetField("Content-Type", "text/plain");
        return List.of(
                bad,
                voice.scenario("498@esri", "trigger.498@esri.status")
                        .natural(SERVICE)
                        .target("{path}?f=json&token=expired&as=status"),
                bad.sloppy(plain),
                bad.hostile(new Fault.CloseEarly(200)),
                none,
                none.sloppy(plain),
                none.hostile(new Fault.WrongLength(1_000_000)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of(
                "/498@esri", this, "/499@esri", this, SERVICE, this, GENERATE, new Generator());
    }

    @Override
    public Reply answer(Request request) {
        Parameters query = Parameters.query(request);
        String bearer = field(request, "X-Esri-Authorization").replaceFirst("(?i)^Bearer +", "");
        String token = query.get("token").isEmpty() ? bearer : query.get("token");
        boolean plainly = query.get("as").equals("status");
        if (token.isEmpty()) {
            return error(plainly ? 499 : 200, 499, "Token Required", "esri.missing");
        }
        return tokens.standing(token, field(request, "Referer")) == Nonces.Standing.FRESH
                ? json("{\"layers\":[{\"id\":0,\"name\":\"Parcels\"}]}\n")
                : error(plainly ? 498 : 200, 498, "Invalid token.", "esri.invalid");
    }

    private Reply error(int status, int code, String message, String id) {
        String error =
                "\"error\":{\"code\":%d,\"message\":\"%s\",\"details\":[]}"
                        .formatted(code, message);
        String phrase = status == 200 ? "OK" : message.replace(".", "");
        return voice.json(status, phrase, error, id, Map.of());
    }

    private static Reply json(String text) {
        return served(text).with("Content-Type", "application/json");
    }

    /** Gives a token to whoever logs in, good for the referer that is named with it. */
    private final class Generator implements Page {

        @Override
        public Set<String> methods() {
            return Set.of("POST");
        }

        @Override
        public Reply answer(Request request) throws IOException {
            Parameters form = Parameters.form(request);
            if (!form.get("username").equals("lab") || !form.get("password").equals("lab")) {
                return error(200, 400, "Unable to generate token.", "esri.login");
            }
            return json(
                    "{\"token\":\"%s\",\"expires\":%d}\n"
                            .formatted(
                                    tokens.issue(form.get("referer")),
                                    clock.instant().plus(LIFE).toEpochMilli()));
        }
    }
}
