package dev.foursight.probe.report;

import dev.foursight.http.Digits;
import dev.foursight.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request that was sent to find something out.
 *
 * @param number counted from 1 in the order in which they were sent; 0 for what was known before
 * @param changes what was changed, in words that follow “the request”; empty where nothing was
 * @param composed the changed request
 * @param exchange what came of it; null where it was too large to be kept
 * @param answer the status, or how it ended without one
 */
public record Attempt(
        int number,
        List<String> changes,
        CraftedDraft composed,
        @Nullable Exchange exchange,
        String answer,
        Effect effect) {

    public Attempt {
        changes = List.copyOf(changes);
    }

    /** The changes in one line. */
    public String title() {
        return changes.isEmpty() ? "unchanged" : String.join(" and ", changes);
    }

    /** The status code, or null without an answer. */
    public @Nullable Integer status() {
        return Digits.only(answer, 9) ? Integer.valueOf(answer) : null;
    }

    /** What is compared: the status, or the name of the outcome where there is none. */
    public static String answer(Exchange exchange) {
        return exchange.status() < 0
                ? exchange.outcome().kind().id()
                : String.valueOf(exchange.status());
    }
}
