package dev.foursight.exercise;

import dev.foursight.http.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * What exchanges must show: bytes and status, however they were brought about.
 *
 * @param conditions asked in order; the first that does not hold is what is missing
 */
public record Check(String id, List<Condition> conditions) {

    public Check {
        conditions = List.copyOf(conditions);
    }

    static Check of(String id, Condition... conditions) {
        return new Check(id, List.of(conditions));
    }

    /** The id of what is missing; empty if nothing is. */
    Optional<String> missing(List<Exchange> trail) {
        return conditions.stream()
                .filter(condition -> !condition.holds().test(trail))
                .map(Condition::id)
                .findFirst();
    }
}
