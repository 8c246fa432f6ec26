package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.Ended;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a connection was closed after an answer (RFC 9112 §9.6). */
final class Closing {

    private Closing() {}

    /** A further answer proves that it was not; that none came proves nothing. */
    static Optional<Judgement> judge(Reading reading, ParsedResponse response, Evidence why) {
        List<ParsedResponse> more = reading.exchange().answers().more();
        if (!more.isEmpty() && response.complete() && !Rule.isHead(reading)) {
            int from = more.getFirst().from();
            return Rule.violates(
                    Map.of(),
                    why,
                    reading.received(from, Math.max(from, more.getFirst().headEnd())));
        }
        return reading.exchange().ended() == Ended.CLOSED_BY_SERVER
                ? Rule.conforms(Map.of(), why, reading.outcome("closed by the server"))
                : Rule.cannotTell(Map.of(), why);
    }
}
