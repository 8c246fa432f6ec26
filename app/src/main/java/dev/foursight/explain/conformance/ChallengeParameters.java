package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.Offered;
import dev.foursight.http.Challenge;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A challenge holds what its scheme demands: Basic a realm, Digest realm and nonce, Bearer
 * anything.
 */
final class ChallengeParameters extends Rule {

    ChallengeParameters() {
        super("challenge-parameters", "J3", "MUST", "RFC 9110 §11.6.1");
    }

    @Override
    public When when() {
        return When.status(401);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Optional<FieldLine> line = response.fields().first("WWW-Authenticate");
        if (response.status() != 401 || line.isEmpty() || line.get().value().isBlank()) {
            return Optional.empty();
        }
        List<Challenge> challenges = Offered.in(reading);
        for (Challenge challenge : challenges) {
            String lacks = lacking(challenge);
            if (!lacks.isEmpty()) {
                return violates(
                        Map.of("scheme", challenge.scheme(), "lacks", lacks),
                        reading.received(line.get()));
            }
        }
        boolean known =
                challenges.stream().anyMatch(it -> !demands(it).isEmpty() || it.isScheme("Bearer"));
        return known
                ? conforms(Map.of(), reading.received(line.get()))
                : cannotTell(Map.of(), reading.received(line.get()));
    }

    /** RFC 6750 §3: the scheme is followed by one parameter or more. */
    private static boolean isBare(Challenge challenge) {
        return challenge.isScheme("Bearer")
                && challenge.parameters().isEmpty()
                && challenge.token().isEmpty();
    }

    /** RFC 7617 §2, RFC 7616 §3.3; empty for schemes that demand nothing known here. */
    private static List<String> demands(Challenge challenge) {
        return switch (challenge.scheme().toLowerCase(Locale.ROOT)) {
            case "basic" -> List.of("realm");
            case "digest" -> List.of("realm", "nonce");
            default -> List.of();
        };
    }

    private static String lacking(Challenge challenge) {
        if (isBare(challenge)) {
            return "a parameter";
        }
        return String.join(
                " and ",
                demands(challenge).stream()
                        .filter(name -> challenge.parameter(name).isEmpty())
                        .toList());
    }
}
