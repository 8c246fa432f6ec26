package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.TlsInfo;
import java.util.Optional;

/** The client showed a certificate, and the server does not accept it. */
final class ClientCertificateRejected implements CauseRule {

    @Override
    public String id() {
        return "tls.client-certificate-rejected";
    }

    @Override
    public String clause() {
        return "RFC 8446 §4.4.2.4";
    }

    @Override
    public When when() {
        return When.has(Trait.UNCLEAN);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<Diagnosis> told = Told.by(reading, id(), 90);
        if (told.isPresent()) {
            return told;
        }
        Exchange exchange = reading.exchange();
        Failure failure = exchange.outcome().failure();
        return ClientCertificate.alert(exchange.outcome())
                .filter(it -> it == ClientCertificate.REJECTED && failure != null)
                .map(it ->
                        Place.of(exchange)
                                .in(Diagnosis.of(confidence(exchange), 70))
                                .fact(
                                        "detail",
                                        failure == null ? "" : Asked.shortened(failure.detail()))
                                .seen(reading.outcome(failure == null ? "" : failure.detail())));
    }

    /** Only who showed a certificate can know that it was this one. */
    private static Confidence confidence(Exchange exchange) {
        TlsInfo tls = exchange.tls();
        return tls != null && tls.clientCertificate() ? Confidence.CERTAIN : Confidence.LIKELY;
    }
}
