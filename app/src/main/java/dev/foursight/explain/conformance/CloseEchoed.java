package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Who is asked to close says close. */
final class CloseEchoed extends Rule {

    CloseEchoed() {
        super("close-echoed", "R34", "SHOULD", "RFC 9112 §9.6");
    }

    @Override
    public When when() {
        return When.asked("Connection");
    }

    /** A server that could not read the request need not have read that field. */
    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Optional<FieldLine> asked =
                reading.request()
                        .filter(request ->
                                request.headComplete() && request.version().equals("HTTP/1.1"))
                        .filter(request -> Listed.has(request.fields(), "Connection", "close"))
                        .flatMap(request -> request.fields().first("Connection"));
        if (asked.isEmpty() || !response.version().equals("HTTP/1.1") || response.status() == 101) {
            return Optional.empty();
        }
        if (Listed.has(response.fields(), "Connection", "close")) {
            return conforms(
                    Map.of(),
                    reading.received(response.fields().first("Connection").orElseThrow()));
        }
        return response.status() < 400
                ? violates(Map.of(), reading.sent(asked.get()), statusLine(reading))
                : cannotTell(Map.of(), reading.sent(asked.get()), statusLine(reading));
    }
}
