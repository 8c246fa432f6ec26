package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.Offered;
import dev.foursight.http.Challenge;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Credentials were sent, and the server did not accept them. */
final class AuthRejected extends OnStatus {

    AuthRejected() {
        super("auth.rejected", "RFC 9110 §15.5.2", 401, 403);
    }

    @Override
    public When when() {
        return When.status(401);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<Diagnosis> told = Told.by(reading, id(), 80);
        if (told.isPresent() || response.status() == 403) {
            return told;
        }
        Optional<FieldLine> sent =
                reading.request().flatMap(it -> it.fields().first("Authorization"));
        if (sent.isEmpty()) {
            return elsewhere(reading);
        }
        Credentials credentials = Credentials.of(sent.get().value());
        boolean bare = credentials.fault().filter("bare"::equals).isPresent();
        if (credentials.fault().isPresent() && !bare) {
            return Optional.empty();
        }
        List<Challenge> offered = Offered.in(reading);
        if (offered.stream().anyMatch(AuthRejected::isAboutTheToken)) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(
                                bare
                                                || TokenExpired.isOutOfTime(reading, response)
                                                || isTold(reading)
                                        ? Confidence.LIKELY
                                        : Confidence.CERTAIN,
                                50)
                        .as(variant(credentials, offered))
                        .fact("scheme", credentials.scheme())
                        .fact("user", credentials.user())
                        .fact("schemes", AuthMissing.schemes(offered))
                        .seen(reading.statusLine())
                        .seen(response.fields().first("WWW-Authenticate").map(reading::received))
                        .seen(credentials.evidence(reading, sent.get()));
        return Optional.of(
                Credentials.craft(offered, "Authorization").map(found::mend).orElse(found));
    }

    /** Whether the answer gives a reason of its own, other than that there were no credentials. */
    private static boolean isTold(Reading reading) {
        return Told.another(reading, "auth.rejected")
                && reading.signatureOf("auth.missing").isEmpty();
    }

    /** Credentials of a kind that HTTP does not know, which may be what is not accepted. */
    private static Optional<Diagnosis> elsewhere(Reading reading) {
        return CarriedSecret.of(reading)
                .filter(CarriedSecret::sure)
                .map(secret ->
                        Diagnosis.of(Confidence.LIKELY, 50)
                                .as("elsewhere")
                                .fact("place", secret.place())
                                .seen(reading.statusLine())
                                .seen(secret.evidence())
                                .seen(Told.words(reading)));
    }

    /** RFC 6750 §3.1: another cause tells it better. */
    private static boolean isAboutTheToken(Challenge challenge) {
        return challenge
                .parameter("error")
                .filter(Set.of("invalid_token", "insufficient_scope")::contains)
                .isPresent();
    }

    private static String variant(Credentials credentials, List<Challenge> offered) {
        if (credentials.scheme().isEmpty()) {
            return "bare";
        }
        Optional<Challenge> same =
                offered.stream().filter(it -> it.isScheme(credentials.scheme())).findFirst();
        if (same.isEmpty() && !offered.isEmpty()) {
            return "other-scheme";
        }
        if (same.flatMap(it -> it.parameter("stale"))
                .filter("true"::equalsIgnoreCase)
                .isPresent()) {
            return "stale";
        }
        return credentials.user().isEmpty() ? "" : "user";
    }
}
