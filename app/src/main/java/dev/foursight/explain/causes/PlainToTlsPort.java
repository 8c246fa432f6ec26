package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;
import java.util.Set;

/** Cleartext HTTP went to a port that speaks TLS. */
final class PlainToTlsPort implements CauseRule {

    /**
     * Https’s own (RFC 9110 §4.2.2), those that programs without its privilege take, and those of
     * Kubernetes, Docker, WinRM and Elasticsearch.
     */
    private static final Set<String> TLS_PORTS =
            Set.of("443", "8443", "9443", "4443", "6443", "10250", "2376", "5986", "9200");

    @Override
    public String id() {
        return "tls.plain-to-tls-port";
    }

    @Override
    public String clause() {
        return "RFC 9110 §4.2.2";
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_ANSWER).or(When.has(Trait.UNCLEAN));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Exchange exchange = reading.exchange();
        Optional<Diagnosis> told = Told.by(reading, id(), 95);
        if (told.isPresent()) {
            return told.map(Place.of(exchange)::in)
                    .map(it -> it.mend(CraftUse.of("scheme", "https")));
        }
        if (exchange.tls() != null) {
            return Optional.empty();
        }
        if (!isTlsAlert(exchange.received())) {
            return isUnanswered(exchange) ? byPort(reading) : Optional.empty();
        }
        return Optional.of(
                Place.of(exchange)
                        .in(Diagnosis.of(Confidence.CERTAIN, 95))
                        .seen(reading.received(0, Math.min(7, exchange.received().length())))
                        .mend(CraftUse.of("scheme", "https")));
    }

    /**
     * Many servers close or reset where no handshake comes; then only the port is left to go by.
     */
    private static Optional<Diagnosis> byPort(Reading reading) {
        Place place = Place.of(reading.exchange());
        return place.tls() || !TLS_PORTS.contains(place.port())
                ? Optional.empty()
                : Optional.of(
                        place.in(Diagnosis.of(Confidence.POSSIBLE, 15))
                                .as("silent")
                                .seen(reading.outcome("No byte of an answer came."))
                                .mend(CraftUse.of("scheme", "https")));
    }

    /** Whether the server ended the connection without a byte on a request that was no TLS. */
    private static boolean isUnanswered(Exchange exchange) {
        Outcome outcome = exchange.outcome();
        boolean ended =
                outcome.is(Kind.CLOSED_SILENTLY)
                        || (outcome.is(Kind.RESET) && !OnOutcome.kind(outcome).equals("by-client"));
        Bytes sent = exchange.sent();
        boolean hello = sent != null && sent.length() >= 2 && sent.at(0) == 0x16 && sent.at(1) == 3;
        return ended && exchange.receivedBytes() == 0 && !hello;
    }

    /** RFC 8446 §5.1: content type 21, then a version that begins with 3. */
    static boolean isTlsAlert(Bytes received) {
        return received.length() >= 5 && received.at(0) == 0x15 && received.at(1) == 3;
    }
}
