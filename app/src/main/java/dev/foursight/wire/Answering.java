package dev.foursight.wire;

import dev.foursight.http.Challenge;
import dev.foursight.http.Digest;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Fields;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey.Stop;
import dev.foursight.http.Login;
import java.util.List;
import java.util.Optional;

/** Answers a Digest challenge: the same request again with Authorization. */
final class Answering {

    /** How often a request may be answered: once, and once more where the nonce was too old. */
    private static final int MOST = 2;

    private Answering() {}

    /**
     * @param fields of the answer with the challenge
     * @param nonce of this client's own
     * @param answered how often this request was answered before
     */
    static Onward of(
            Login login,
            Draft draft,
            Exchange exchange,
            Fields fields,
            String nonce,
            int answered) {
        Optional<Challenge> challenge = Digest.chosen(Challenge.all(fields, "WWW-Authenticate"));
        if (challenge.isEmpty()) {
            return Onward.stopped(Stop.NO_DIGEST);
        }
        if (draft.raw() != null) {
            return Onward.stopped(Stop.FIXED_REQUEST);
        }
        boolean stale = challenge.get().parameter("stale").orElse("").equalsIgnoreCase("true");
        if (answered >= (stale ? MOST : 1)) {
            return Onward.stopped(Stop.REFUSED);
        }
        String value =
                new Digest(challenge.get(), login)
                        .answer(
                                draft.method(),
                                draft.target(),
                                hash -> ContentHash.of(draft.body().content(), hash),
                                nonce,
                                1);
        Draft next = draft.with("Authorization", value);
        return Onward.to(
                next,
                new Hop(
                        exchange,
                        Hop.Why.CHALLENGE,
                        next.url().toString(),
                        next.method(),
                        List.of(),
                        false));
    }
}
