package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 415 about a content coding says which would do. */
final class CodingsIn415 extends OnStatus {

    CodingsIn415() {
        super("codings-in-415", "R50", "MAY", "RFC 9110 §12.5.3", 415);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return reading.request()
                .flatMap(request -> request.fields().first("Content-Encoding"))
                .flatMap(coding ->
                        response.fields()
                                .first("Accept-Encoding")
                                .map(line ->
                                        conforms(
                                                Map.of("value", Grammar.brief(line.value())),
                                                reading.sent(coding),
                                                reading.received(line)))
                                .orElseGet(() ->
                                        cannotTell(
                                                Map.of(),
                                                reading.sent(coding),
                                                statusLine(reading))));
    }
}
