package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 415 about something else does not speak of codings. */
final class NoCodingsIn415 extends OnStatus {

    NoCodingsIn415() {
        super("no-codings-in-415", "R51", "MUST NOT", "RFC 9110 §12.5.3", 415);
    }

    /** A server that takes no plain content at all says so with a weight of zero. */
    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Accept-Encoding")
                .flatMap(line ->
                        reading.request()
                                .filter(request ->
                                        request.fields().whole()
                                                && !request.fields().has("Content-Encoding"))
                                .flatMap(request ->
                                        line.value().contains("q=0")
                                                ? cannotTell(Map.of(), reading.received(line))
                                                : violates(
                                                        Map.of(),
                                                        statusLine(reading),
                                                        reading.received(line))));
    }
}
