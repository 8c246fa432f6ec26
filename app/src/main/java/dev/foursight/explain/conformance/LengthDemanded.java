package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A server may demand Content-Length. */
final class LengthDemanded extends OnStatus {

    LengthDemanded() {
        super("length-demanded", "R30", "MAY", "RFC 9110 §15.5.12", 411);
    }

    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return reading.request()
                .flatMap(request ->
                        request.fields()
                                .first("Content-Length")
                                .map(line ->
                                        cannotTell(
                                                Map.of(), reading.sent(line), statusLine(reading)))
                                .orElseGet(() -> conforms(Map.of(), statusLine(reading))));
    }
}
