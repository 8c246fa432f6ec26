package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import java.util.List;

/** Causes that the answer, the handshake or the connection tells. */
public final class AnswerCauses {

    private AnswerCauses() {}

    public static List<CauseRule> all() {
        return List.of(
                new AuthMissing(),
                new AuthRejected(),
                new AuthMalformed(),
                new AuthForbidden(),
                new AuthProxy());
    }
}
