package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A message with Transfer-Encoding has no Content-Length. */
final class LengthOrChunked extends Rule {

    LengthOrChunked() {
        super("length-or-transfer-encoding", "J27", "MUST NOT", "RFC 9112 §6.2");
    }

    @Override
    public When when() {
        return When.told("Transfer-Encoding");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Optional<FieldLine> length = response.fields().first("Content-Length");
        return response.fields()
                .first("Transfer-Encoding")
                .flatMap(coding ->
                        length.isEmpty()
                                ? conforms(Map.of(), reading.received(coding))
                                : violates(
                                        Map.of(),
                                        reading.received(coding),
                                        reading.received(length.get())));
    }
}
