package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.answer.Offered;
import dev.foursight.http.Challenge;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/** The resource wants credentials and the request has none. */
final class AuthMissing extends OnStatus {

    AuthMissing() {
        super("auth.missing", "RFC 9110 §15.5.2", 401);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        if (reading.request()
                .filter(it -> it.fields().whole() && !it.fields().has("Authorization"))
                .isEmpty()) {
            return Optional.empty();
        }
        List<Challenge> offered = Offered.in(reading);
        Optional<CarriedSecret> secret = CarriedSecret.of(reading);
        boolean other = secret.isPresent() || Told.another(reading, id());
        Diagnosis found =
                Diagnosis.of(confidence(secret, other), 50)
                        .fact("place", secret.map(CarriedSecret::place).orElse(""))
                        .seen(secret.flatMap(CarriedSecret::evidence))
                        .seen(reading.statusLine())
                        .seen(response.fields().first("WWW-Authenticate").map(reading::received))
                        .seen(reading.requestLine());
        if (offered.isEmpty()) {
            String variant = response.fields().whole() ? "no-challenge" : "challenge-unknown";
            return Optional.of(found.as(secret.isPresent() ? "other-" + variant : variant));
        }
        Challenge first = offered.getFirst();
        Diagnosis named =
                found.as(variant(first, secret))
                        .fact("schemes", schemes(offered))
                        .fact("realm", first.parameter("realm").orElse(""));
        return Optional.of(
                Credentials.craft(offered, "Authorization").map(named::mend).orElse(named));
    }

    /** With something else that may be credentials, these may be what is refused. */
    private static Confidence confidence(Optional<CarriedSecret> secret, boolean other) {
        if (secret.filter(CarriedSecret::sure).isPresent()) {
            return Confidence.POSSIBLE;
        }
        return other ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    private static String variant(Challenge first, Optional<CarriedSecret> secret) {
        if (secret.isPresent()) {
            return "other";
        }
        return first.parameter("realm").isPresent() ? "" : "no-realm";
    }

    /** The offered schemes as a sentence names them. */
    static String schemes(List<Challenge> offered) {
        return String.join(" or ", offered.stream().map(Challenge::scheme).distinct().toList());
    }
}
