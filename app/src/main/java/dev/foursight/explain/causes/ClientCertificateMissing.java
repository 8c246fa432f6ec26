package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;

/** The server wants the client to show a certificate, and none was shown. */
final class ClientCertificateMissing implements CauseRule {

    @Override
    public String id() {
        return "tls.client-certificate-missing";
    }

    @Override
    public String clause() {
        return "RFC 8446 §4.3.2";
    }

    @Override
    public When when() {
        return When.has(Trait.UNCLEAN);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Exchange exchange = reading.exchange();
        Optional<Diagnosis> told = Told.by(reading, id(), 90);
        if (told.isPresent()) {
            return told.map(found ->
                    exchange.tls() == null
                            ? found
                            : found.seen(
                                    new Evidence(
                                            Where.TLS,
                                            null,
                                            null,
                                            "The handshake was completed without a client certificate.")));
        }
        Failure failure = exchange.outcome().failure();
        if (!exchange.outcome().is(Kind.TLS_FAILED) || failure == null) {
            return Optional.empty();
        }
        boolean required =
                ClientCertificate.alert(exchange.outcome())
                        .filter(it -> it == ClientCertificate.MISSING)
                        .isPresent();
        boolean perhaps = failure.detail().contains("handshake_failure");
        return required || perhaps
                ? Optional.of(
                        Place.of(exchange)
                                .in(
                                        Diagnosis.of(
                                                required ? Confidence.CERTAIN : Confidence.POSSIBLE,
                                                70))
                                .as(required ? "alert" : "")
                                .seen(reading.outcome(failure.detail())))
                : Optional.empty();
    }
}
