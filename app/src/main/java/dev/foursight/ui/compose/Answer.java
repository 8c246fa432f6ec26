package dev.foursight.ui.compose;

import dev.foursight.explain.Explanation;
import dev.foursight.explain.fields.FieldNote;
import dev.foursight.http.Exchange;
import dev.foursight.http.Journey;
import dev.foursight.http.WireRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one Send, or was recorded elsewhere: what happened, and why.
 *
 * @param request as rendered; null where it was not sent from here
 * @param journey what led to the last exchange, and that exchange
 * @param exchange which of the journey's is explained
 * @param notes what each field of the exchange's answer says
 */
public record Answer(
        @Nullable WireRequest request,
        Journey journey,
        Exchange exchange,
        Explanation explanation,
        List<FieldNote> notes) {

    public Answer {
        notes = List.copyOf(notes);
    }
}
