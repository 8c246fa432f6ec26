package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** The answer to HEAD ends with its header section. */
final class NoContentToHead extends Rule {

    NoContentToHead() {
        super("no-content-to-head", "J26", "MUST NOT", "RFC 9110 §9.3.2");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (!isHead(reading) || response.headEnd() < 0) {
            return Optional.empty();
        }
        Bytes received = reading.exchange().received();
        int end = Math.min(response.headEnd(), received.length());
        if (end == received.length()) {
            return reading.exchange().truncated()
                    ? cannotTell(Map.of(), statusLine(reading))
                    : conforms(Map.of(), statusLine(reading));
        }
        Map<String, String> surplus = Map.of("bytes", String.valueOf(received.length() - end));
        boolean another = received.indexOf(Bytes.ofLatin1("HTTP/"), end) == end;
        return another
                ? cannotTell(surplus, reading.received(end, Math.min(end + 80, received.length())))
                : violates(surplus, reading.received(end, Math.min(end + 80, received.length())));
    }
}
