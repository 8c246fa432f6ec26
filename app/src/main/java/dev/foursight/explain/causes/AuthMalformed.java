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

/** The Authorization field does not have the form that its scheme demands. */
final class AuthMalformed extends OnStatus {

    AuthMalformed() {
        super("auth.malformed", "RFC 9110 §11.6.2", 400, 401);
    }

    @Override
    public When when() {
        return When.status(400, 401).andAsked("Authorization");
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> sent =
                reading.request().flatMap(it -> it.fields().first("Authorization"));
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        Credentials credentials = Credentials.of(sent.get().value());
        if (credentials.fault().isEmpty()) {
            return Optional.empty();
        }
        boolean bare = credentials.fault().get().equals("bare");
        boolean asked = response.status() == 401;
        Diagnosis found =
                Diagnosis.of(
                                !asked
                                        ? Confidence.POSSIBLE
                                        : bare ? Confidence.LIKELY : Confidence.CERTAIN,
                                bare ? 30 : 70)
                        .as(credentials.fault().get())
                        .fact("scheme", credentials.scheme())
                        .seen(credentials.evidence(reading, sent.get()))
                        .seen(reading.statusLine());
        List<Challenge> offered = Offered.in(reading);
        return Optional.of(
                Credentials.craft(offered, "Authorization").map(found::mend).orElse(found));
    }
}
