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
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** TLS went to a port that speaks cleartext HTTP. */
final class TlsToPlainPort implements CauseRule {

    @Override
    public String id() {
        return "tls.tls-to-plain-port";
    }

    @Override
    public String clause() {
        return "RFC 8446 §5.1";
    }

    @Override
    public When when() {
        return When.has(Trait.UNCLEAN).or(When.has(Trait.ODD_REQUEST_LINE));
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Exchange exchange = reading.exchange();
        Failure failure = exchange.outcome().failure();
        if (exchange.outcome().is(Kind.TLS_FAILED)
                && failure != null
                && failure.kind().equals("plain-on-tls")) {
            return Optional.of(
                    Place.of(exchange)
                            .in(Diagnosis.of(Confidence.CERTAIN, 95))
                            .seen(reading.outcome(failure.detail()))
                            .mend(CraftUse.of("scheme", "http")));
        }
        Bytes sent = exchange.sent();
        if (sent == null || !isHello(sent)) {
            return Optional.empty();
        }
        boolean answered = !exchange.received().isEmpty();
        return Optional.of(
                Place.of(exchange)
                        .in(Diagnosis.of(answered ? Confidence.CERTAIN : Confidence.LIKELY, 95))
                        .as(answered ? "hello" : "hello-unanswered")
                        .seen(reading.sent(0, 6))
                        .seen(reading.statusLine()));
    }

    /** A handshake record that holds a ClientHello (RFC 8446 §4, §5.1). */
    private static boolean isHello(Bytes sent) {
        return sent.length() >= 6 && sent.at(0) == 0x16 && sent.at(1) == 3 && sent.at(5) == 1;
    }
}
