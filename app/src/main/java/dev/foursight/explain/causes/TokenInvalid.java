package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.Offered;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A token came with the request, and the API does not accept it. */
final class TokenInvalid extends OnStatus {

    TokenInvalid() {
        super("auth.token-invalid", "RFC 6750 §3.1", 200, 401, 498);
    }

    @Override
    public When when() {
        return When.status(498).or(When.status(401).andTold("WWW-Authenticate"));
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<Diagnosis> told = Told.by(reading, id(), 80);
        if (told.isPresent() || response.status() == 200) {
            return told;
        }
        if (response.status() == 498) {
            return Optional.of(
                    Diagnosis.of(Confidence.LIKELY, 50)
                            .seen(reading.statusLine())
                            .meaning("498@esri"));
        }
        if (Asked.isWithoutCredentials(reading)) {
            return Optional.empty();
        }
        return Offered.in(reading).stream()
                .filter(it -> it.parameter("error").filter("invalid_token"::equals).isPresent())
                .findFirst()
                .map(challenge ->
                        Diagnosis.of(Confidence.CERTAIN, 80)
                                .mend(new CraftUse("credentials", Map.of("scheme", "Bearer")))
                                .as(
                                        challenge.parameter("error_description").isPresent()
                                                ? "described"
                                                : "")
                                .fact(
                                        "description",
                                        Asked.shortened(
                                                challenge
                                                        .parameter("error_description")
                                                        .orElse("")))
                                .seen(
                                        response.fields()
                                                .first("WWW-Authenticate")
                                                .map(reading::received)));
    }
}
