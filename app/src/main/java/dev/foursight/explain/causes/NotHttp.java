package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.ParsedRequest;
import java.util.Optional;

/** What came back is no HTTP/1.x response. */
final class NotHttp extends OnOutcome {

    NotHttp() {
        super("answer.not-http", "RFC 9112 §4", Kind.UNPARSABLE);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        boolean named = !kind(outcome).isEmpty() && !kind(outcome).equals("not-http");
        Bytes received = exchange.received();
        if (named || PlainToTlsPort.isTlsAlert(received)) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(Confidence.CERTAIN, 30)
                        .as(variant(exchange, received))
                        .seen(reading.received(0, Math.min(60, received.length())));
        return Optional.of(Place.of(exchange).in(found));
    }

    private static String variant(Exchange exchange, Bytes received) {
        ParsedRequest request = exchange.request();
        if (isSettingsFrame(received)) {
            return "http2";
        }
        if (received.indexOf("SSH-") == 0) {
            return "ssh";
        }
        if (request != null && request.version().isEmpty()) {
            return "http09";
        }
        return received.indexOf("<") == 0 ? "page" : "";
    }

    /** A server's first HTTP/2 frame: type 4 on stream 0 (RFC 9113 §4.1, §6.5). */
    private static boolean isSettingsFrame(Bytes received) {
        return received.length() >= 9
                && received.at(0) == 0
                && received.at(3) == 4
                && received.slice(5, 9).equals(Bytes.of(new byte[4]));
    }
}
