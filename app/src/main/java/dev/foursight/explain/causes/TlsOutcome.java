package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.List;
import java.util.Optional;

/** A cause of TLS handshakes that failed, by the stable name of the failure. */
final class TlsOutcome extends OnOutcome {

    private static final String PREFIX = "certificate-";

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
        return which >= 0
                ? Optional.of(
                        Place.of(exchange)
                                .in(Diagnosis.of(Confidence.CERTAIN, 60))
                                .as(which == 0 ? "" : kinds.get(which))
                                .fact("detail", told(outcome))
                                .seen(reading.outcome(detail(outcome))))
                : Optional.empty();
    }
}
