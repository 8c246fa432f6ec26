package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Who speaks HTTP/1.0 does not know transfer codings. */
final class TransferEncodingToHttp10 extends Rule {

    TransferEncodingToHttp10() {
        super("no-transfer-encoding-to-http10", "J27", "MUST NOT", "RFC 9112 §6.1");
    }

    @Override
    public When when() {
        return When.told("Transfer-Encoding");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("Transfer-Encoding")
                .filter(line ->
                        reading.request()
                                .filter(request -> request.version().equals("HTTP/1.0"))
                                .isPresent())
                .flatMap(line ->
                        violates(
                                Map.of(),
                                reading.requestLine().orElseThrow(),
                                reading.received(line)));
    }
}
