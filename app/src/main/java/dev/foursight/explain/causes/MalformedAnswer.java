package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** What came back begins like HTTP and then breaks its grammar. */
final class MalformedAnswer extends OnOutcome {

    MalformedAnswer() {
        super("answer.malformed", "RFC 9112 §4", Kind.UNPARSABLE);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        String kind = kind(outcome);
        if (kind.isEmpty() || kind.equals("not-http") || kind.equals("head-too-large")) {
            return Optional.empty();
        }
        Bytes received = exchange.received();
        return Optional.of(
                Place.of(exchange)
                        .in(Diagnosis.of(Confidence.CERTAIN, 40))
                        .as(variant(kind))
                        .seen(reading.received(0, Math.min(60, received.length())))
                        .seen(reading.outcome(detail(outcome))));
    }

    private static String variant(String kind) {
        return switch (kind) {
            case "bad-chunk" -> "chunk";
            case "not-h2" -> "not-http2";
            case "h2-preface-refused" -> "no-http2";
            case "closed", "head-incomplete" -> "cut-off";
            case "too-many-responses" -> "endless";
            case "empty" -> "empty";
            case "interim-only", "no-final-response" -> "interim";
            default -> "";
        };
    }
}
