package dev.foursight.explain.fields;

import dev.foursight.http.Challenge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** WWW-Authenticate and Proxy-Authenticate, scheme by scheme (RFC 9110 §11.6, §11.7). */
final class ChallengeNotes {

    private static final int MOST = 8;

    private ChallengeNotes() {}

    static List<Said> origin(Seen seen) {
        return read(seen, 401);
    }

    static List<Said> proxy(Seen seen) {
        return read(seen, 407);
    }

    private static List<Said> read(Seen seen, int status) {
        List<Challenge> challenges = Challenge.parse(seen.value());
        if (challenges.isEmpty()) {
            return List.of(Said.of("challenge-none"));
        }
        List<Said> said = new ArrayList<>();
        challenges.stream().limit(MOST).forEach(challenge -> scheme(challenge, said));
        if (seen.status() != status) {
            said.add(Said.of("challenge-elsewhere").with("status", seen.status()));
        }
        return said;
    }

    private static void scheme(Challenge challenge, List<Said> said) {
        switch (challenge.scheme().toLowerCase(Locale.ROOT)) {
            case "basic" -> said.add(Said.of("challenge-basic"));
            case "digest" -> digest(challenge, said);
            case "bearer", "dpop" -> bearer(challenge, said);
            case "negotiate", "ntlm" ->
                    said.add(Said.of("challenge-negotiate").with("scheme", challenge.scheme()));
            default -> said.add(Said.of("challenge-other").with("scheme", challenge.scheme()));
        }
        challenge
                .parameter("realm")
                .filter(realm -> !realm.isBlank())
                .ifPresent(realm -> said.add(Said.of("challenge-realm").with("realm", realm)));
    }

    private static void digest(Challenge challenge, List<Said> said) {
        said.add(
                Said.of("challenge-digest")
                        .with("algorithm", challenge.parameter("algorithm").orElse("MD5")));
        if (challenge.parameter("stale").filter("true"::equalsIgnoreCase).isPresent()) {
            said.add(Said.of("challenge-stale"));
        }
    }

    private static void bearer(Challenge challenge, List<Said> said) {
        said.add(Said.of("challenge-bearer").with("scheme", challenge.scheme()));
        challenge
                .parameter("error")
                .ifPresent(error ->
                        said.add(
                                switch (error) {
                                    case "invalid_token" -> Said.of("bearer-invalid-token");
                                    case "insufficient_scope" -> Said.of("bearer-scope-short");
                                    case "invalid_request" -> Said.of("bearer-invalid-request");
                                    default -> Said.of("bearer-error").with("error", error);
                                }));
        challenge
                .parameter("error_description")
                .filter(words -> !words.isBlank())
                .ifPresent(words -> said.add(Said.of("bearer-words").with("words", words)));
        challenge
                .parameter("scope")
                .ifPresent(scope -> said.add(Said.of("bearer-scope").with("scope", scope)));
    }
}
