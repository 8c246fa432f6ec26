package dev.foursight.ui.compose.auth;

import dev.foursight.http.Challenge;
import dev.foursight.http.Digest;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an answer wants to know of the client.
 *
 * @param proxy whether a proxy asks (407), not the server (401)
 * @param challenges in the order of the answer; at least one
 */
public record Challenged(boolean proxy, List<Challenge> challenges) {

    public Challenged {
        challenges = List.copyOf(challenges);
    }

    /** What a response asks; empty where it asks nothing, or nothing that can be read. */
    public static Optional<Challenged> of(ParsedResponse response) {
        boolean proxy = response.status() == 407;
        if (!proxy && response.status() != 401) {
            return Optional.empty();
        }
        List<Challenge> all =
                Challenge.all(response.fields(), proxy ? "Proxy-Authenticate" : "WWW-Authenticate");
        return all.isEmpty() ? Optional.empty() : Optional.of(new Challenged(proxy, all));
    }

    /** The schemes that can be answered here, the server's favourite first. */
    List<AuthScheme> answerable() {
        return challenges.stream()
                .flatMap(challenge -> scheme(challenge).stream())
                .distinct()
                .toList();
    }

    /** The Digest challenges that can be answered. */
    List<Challenge> digests() {
        return challenges.stream()
                .filter(challenge -> Digest.chosen(List.of(challenge)).isPresent())
                .toList();
    }

    private static Optional<AuthScheme> scheme(Challenge challenge) {
        return switch (challenge.scheme().toLowerCase(Locale.ROOT)) {
            case "basic" -> Optional.of(AuthScheme.BASIC);
            case "bearer" -> Optional.of(AuthScheme.BEARER);
            case "digest" -> Digest.chosen(List.of(challenge)).map(_ -> AuthScheme.DIGEST);
            default -> Optional.empty();
        };
    }
}
