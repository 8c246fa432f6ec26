package dev.foursight.explain.causes;

import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Failure;
import dev.foursight.http.Outcome.Kind;
import java.util.Optional;
import java.util.Set;

/** A cause of exchanges that ended without a whole answer. */
abstract class OnOutcome extends Described {

    /** A record of somebody else's may hold a text of any length. */
    private static final int LONGEST = 300;

    private final Set<Kind> outcomes;

    OnOutcome(String id, String clause, Kind... outcomes) {
        super(id, clause);
        this.outcomes = Set.of(outcomes);
    }

    @Override
    public When when() {
        return When.has(Trait.UNCLEAN);
    }

    @Override
    public final Optional<Diagnosis> examine(Reading reading) {
        Outcome outcome = reading.exchange().outcome();
        return outcomes.contains(outcome.kind())
                ? examine(reading, reading.exchange(), outcome)
                : Optional.empty();
    }

    abstract Optional<Diagnosis> examine(Reading reading, Exchange exchange, Outcome outcome);

    /** The failure's stable name, empty where none is known. */
    static String kind(Outcome outcome) {
        Failure failure = outcome.failure();
        return failure == null ? "" : failure.kind();
    }

    /** What the system or the bytes said about the failure, empty where nothing is known. */
    static String detail(Outcome outcome) {
        Failure failure = outcome.failure();
        return failure == null ? "" : failure.detail();
    }

    /** The same for a sentence, whole as far as it is one of the program's own. */
    static String told(Outcome outcome) {
        return Asked.shortened(detail(outcome), LONGEST);
    }
}
