package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.LastResort;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.ErrorBody;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Optional;

/**
 * Nothing seen in the request explains the refusal: the server decided by its own state or rules.
 */
final class OwnDecision implements LastResort {

    @Override
    public String id() {
        return "server.own-decision";
    }

    @Override
    public String clause() {
        return "RFC 9110 §15.5";
    }

    @Override
    public When when() {
        return When.has(Trait.CLIENT_ERROR);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading, List<Diagnosis> others) {
        Optional<ParsedResponse> refusal = reading.response().filter(ParsedResponse::isClientError);
        if (refusal.isEmpty()) {
            return Optional.empty();
        }
        if (LastResort.isExplained(others)) {
            return Optional.empty();
        }
        if (!others.isEmpty() && !reading.hasStatus(400, 403) && !isUnasked(reading)) {
            return Optional.empty();
        }
        Optional<Evidence> words = Told.words(reading).or(() -> Told.saying(reading));
        boolean aboutSyntax = refusal.get().status() == 400 && !others.isEmpty();
        return Optional.of(
                Asked.in(
                                reading,
                                Diagnosis.of(
                                        aboutSyntax ? Confidence.POSSIBLE : Confidence.LIKELY, 1))
                        .fact("status", refusal.get().status())
                        .fact("words", words.map(Evidence::text).orElse(""))
                        .as(variant(reading, refusal.get()))
                        .seen(reading.statusLine())
                        .seen(words));
    }

    /** What a record left out may hold the reason. */
    private static String variant(Reading reading, ParsedResponse refusal) {
        boolean whole =
                refusal.fields().whole()
                        && reading.request().filter(request -> !request.fields().whole()).isEmpty();
        boolean told =
                ErrorBody.of(reading)
                                .filter(said -> isSentence(said.words()) || said.problem())
                                .isPresent()
                        || isPlain(reading, refusal)
                        || (ErrorBody.of(reading).isEmpty() && Told.saying(reading).isPresent());
        if (!whole && !told) {
            return "partial";
        }
        boolean forbidden = refusal.status() == 403;
        return told ? (forbidden ? "told-forbidden" : "told") : (forbidden ? "forbidden" : "");
    }

    /** A 412 without a condition and a 417 without an expectation are an application’s own. */
    private static boolean isUnasked(Reading reading) {
        return (reading.hasStatus(412) && Told.by(reading, "precondition.failed", 1).isEmpty())
                || (reading.hasStatus(417)
                        && Asked.field(reading, "Expect").isEmpty()
                        && Told.by(reading, "expectation.failed", 1).isEmpty());
    }

    private static boolean isSentence(String words) {
        return words.split(" ", 4).length > 3;
    }

    /** A short text that is no page, longer than a phrase of HTTP. */
    private static boolean isPlain(Reading reading, ParsedResponse refusal) {
        return refusal.fields()
                        .value("Content-Type")
                        .filter(type -> type.startsWith("text/plain"))
                        .isPresent()
                && Told.words(reading).filter(said -> isSentence(said.text())).isPresent();
    }
}
