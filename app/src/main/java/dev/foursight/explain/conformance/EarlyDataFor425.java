package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 425 is for those who sent early data: others cannot do better a second time. */
final class EarlyDataFor425 extends OnStatus {

    EarlyDataFor425() {
        super("early-data-for-425", "J35", "SHOULD NOT", "RFC 8470 §5.2", 425);
    }

    /** Over TLS the request may have been early data itself, which its bytes do not show. */
    @Override
    Optional<Judgement> examine(Reading reading, ParsedResponse response) {
        return reading.request()
                .flatMap(request -> {
                    Optional<FieldLine> told = request.fields().first("Early-Data");
                    if (told.isPresent()) {
                        return conforms(Map.of(), reading.sent(told.get()), statusLine(reading));
                    }
                    boolean plain =
                            request.fields().whole()
                                    && reading.exchange().url().startsWith("http://")
                                    && reading.exchange().tls() == null;
                    return plain
                            ? violates(Map.of(), statusLine(reading))
                            : cannotTell(Map.of(), statusLine(reading));
                });
    }
}
