package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.CertificateInfo;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A cause of TLS handshakes that failed, by the stable name of the failure. */
final class TlsOutcome extends OnOutcome {

    private static final String PREFIX = "certificate-";

    /** What a person who knows the certificate can overrule. */
    private static final Set<String> FORGIVABLE =
            Set.of("untrusted", "self-signed", "expired", "not-yet-valid", "wrong-host");

    private final List<String> kinds;

    /**
     * @param kinds the failure's names behind {@code certificate-} that mean this cause; the first
     *     has the page's first sentence, others a section of their own
     */
    TlsOutcome(String id, String clause, String... kinds) {
        super(id, clause, Kind.TLS_FAILED);
        this.kinds = List.of(kinds);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        String kind = kind(outcome);
        int which = kind.startsWith(PREFIX) ? kinds.indexOf(kind.substring(PREFIX.length())) : -1;
        if (which < 0) {
            return Optional.empty();
        }
        Diagnosis found =
                Place.of(exchange)
                        .in(Diagnosis.of(Confidence.CERTAIN, 60))
                        .as(which == 0 ? "" : kinds.get(which))
                        .fact("detail", told(outcome))
                        .seen(reading.outcome(detail(outcome)));
        return Optional.of(
                FORGIVABLE.contains(kinds.get(which))
                        ? shown(exchange)
                                .map(it -> found.mend(CraftUse.of("pin-certificate", it.sha256())))
                                .orElse(found)
                        : found);
    }

    /** The server's own certificate, if it was seen. */
    private static Optional<CertificateInfo> shown(Exchange exchange) {
        return Optional.ofNullable(exchange.tls())
                .flatMap(tls -> tls.certificates().stream().findFirst());
    }
}
