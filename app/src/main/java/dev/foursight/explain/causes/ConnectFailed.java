package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import java.util.List;
import java.util.Optional;

/** No connection could be made, for one of the reasons that the system tells apart. */
final class ConnectFailed extends OnOutcome {

    private final List<String> kinds;

    /**
     * @param kinds the failure's names that mean this cause; the first has the page's first
     *     sentence, others a section of their own
     */
    ConnectFailed(String id, String clause, String... kinds) {
        super(id, clause, Kind.CONNECT_FAILED);
        this.kinds = List.of(kinds);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome) {
        int which = kinds.indexOf(kind(outcome));
        if (which < 0) {
            return Optional.empty();
        }
        Place place = Place.of(exchange);
        return Optional.of(
                place.in(Diagnosis.of(Confidence.CERTAIN, 60))
                        .as(which > 0 ? kinds.get(which) : place.isLocal() ? "local" : "")
                        .seen(reading.outcome(detail(outcome))));
    }
}
