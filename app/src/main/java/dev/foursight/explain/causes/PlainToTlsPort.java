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
import java.util.Optional;

/** Cleartext HTTP went to a port that speaks TLS. */
final class PlainToTlsPort implements CauseRule {

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
        return When.has(Trait.ODD_ANSWER);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Exchange exchange = reading.exchange();
        Optional<Diagnosis> told = Told.by(reading, id(), 95);
        if (told.isPresent()) {
            return told.map(Place.of(exchange)::in)
                    .map(it -> it.mend(CraftUse.of("scheme", "https")));
        }
        if (exchange.tls() != null || !isTlsAlert(exchange.received())) {
            return Optional.empty();
        }
        return Optional.of(
                Place.of(exchange)
                        .in(Diagnosis.of(Confidence.CERTAIN, 95))
                        .seen(reading.received(0, Math.min(7, exchange.received().length())))
                        .mend(CraftUse.of("scheme", "https")));
    }

    /** RFC 8446 §5.1: content type 21, then a version that begins with 3. */
    static boolean isTlsAlert(Bytes received) {
        return received.length() >= 5 && received.at(0) == 0x15 && received.at(1) == 3;
    }
}
