package dev.foursight.explain.answer;

import dev.foursight.explain.Reading;
import dev.foursight.http.Challenge;
import java.util.List;
import java.util.Optional;

/** The challenges in the WWW-Authenticate lines of an answer (RFC 9110 §11.6.1). */
public final class Offered {

    private final List<Challenge> challenges;

    private Offered(List<Challenge> challenges) {
        this.challenges = challenges;
    }

    /** As far as they can be read; all rules share them. */
    public static List<Challenge> in(Reading reading) {
        return reading.prepared(Offered.class, () -> made(reading))
                .map(offered -> offered.challenges)
                .orElse(List.of());
    }

    private static Optional<Offered> made(Reading reading) {
        return reading.response()
                .map(it -> new Offered(Challenge.all(it.fields(), "WWW-Authenticate")));
    }
}
