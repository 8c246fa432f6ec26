package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** All of the content that the framing promises comes before the connection closes. */
final class ContentComplete extends Rule {

    ContentComplete() {
        super("content-complete", "J27", "MUST", "RFC 9112 §6.3");
    }

    @Override
    public When when() {
        return When.told("Content-Length", "Transfer-Encoding");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        Exchange exchange = reading.exchange();
        Optional<FieldLine> framing =
                response.fields()
                        .first("Transfer-Encoding")
                        .or(() -> response.fields().first("Content-Length"));
        if (framing.isEmpty() || exchange.truncated() || !exchange.outcome().is(Kind.ANSWERED)) {
            return Optional.empty();
        }
        Map<String, String> facts =
                Map.of(
                        "bytes", String.valueOf(response.contentBytes()),
                        "field", framing.get().name(),
                        "value", framing.get().value());
        if (response.complete()) {
            return conforms(facts, reading.received(framing.get()));
        }
        return exchange.ended() == Ended.CLOSED_BY_SERVER
                ? violates(facts, reading.received(framing.get()))
                : cannotTell(facts, reading.received(framing.get()));
    }
}
