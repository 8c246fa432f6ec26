package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.explain.answer.Offered;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** The server knows who asks, and that identity may not. */
final class AuthForbidden extends OnStatus {

    AuthForbidden() {
        super("auth.forbidden", "RFC 9110 §15.5.4", 401, 403);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> challenge = response.fields().first("WWW-Authenticate");
        Optional<String> scope =
                Offered.in(reading).stream()
                        .filter(it ->
                                it.parameter("error")
                                        .filter("insufficient_scope"::equals)
                                        .isPresent())
                        .map(it -> it.parameter("scope").orElse("not told"))
                        .findFirst();
        if (scope.isPresent()) {
            return Optional.of(
                    Diagnosis.of(Confidence.CERTAIN, 80)
                            .as("scope")
                            .fact("scope", scope.get())
                            .seen(challenge.map(reading::received)));
        }
        if (response.status() == 401 || Told.another(reading, id())) {
            return Optional.empty();
        }
        Optional<Diagnosis> told = Told.by(reading, id(), 80);
        Optional<FieldLine> sent =
                reading.request().flatMap(it -> it.fields().first("Authorization"));
        if (sent.isEmpty()) {
            return told;
        }
        Credentials credentials = Credentials.of(sent.get().value());
        return Optional.of(
                Diagnosis.of(told.map(Diagnosis::confidence).orElse(sureness(response)), 60)
                        .as(variant(credentials))
                        .fact("said", Told.said(reading))
                        .fact("user", credentials.user())
                        .fact("scheme", credentials.scheme())
                        .seen(reading.statusLine())
                        .seen(credentials.evidence(reading, sent.get()))
                        .seen(reading.signatureOf(id()).map(SignatureMatch::evidence))
                        .seen(Told.words(reading)));
    }

    private static String variant(Credentials credentials) {
        return credentials.scheme().isEmpty() ? "bare" : credentials.user().isEmpty() ? "" : "user";
    }

    /** A right does not come by waiting. */
    private static Confidence sureness(ParsedResponse response) {
        return response.fields().has("Retry-After") ? Confidence.POSSIBLE : Confidence.LIKELY;
    }
}
