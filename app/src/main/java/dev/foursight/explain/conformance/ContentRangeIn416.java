package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A 416 to a byte-range request tells the current length. */
final class ContentRangeIn416 extends Rule {

    ContentRangeIn416() {
        super("content-range-in-416", "J9", "SHOULD", "RFC 9110 §15.5.17");
    }

    @Override
    public When when() {
        return When.status(416);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (response.status() != 416) {
            return Optional.empty();
        }
        Optional<FieldLine> told = response.fields().first("Content-Range");
        if (told.isPresent() && told.get().value().matches("(?i)bytes \\*/\\d+")) {
            return conforms(Map.of("value", told.get().value()), reading.received(told.get()));
        }
        if (!askedForBytes(reading)) {
            return cannotTell(Map.of(), statusLine(reading));
        }
        return told.map(line -> violates(Map.of(), reading.received(line)))
                .orElseGet(() -> violates(Map.of(), statusLine(reading)));
    }

    private static boolean askedForBytes(Reading reading) {
        return reading.request()
                .flatMap(request -> request.fields().value("Range"))
                .map(range -> range.strip().toLowerCase(Locale.ROOT).matches("bytes=[\\d\\s,-]+"))
                .orElse(false);
    }
}
