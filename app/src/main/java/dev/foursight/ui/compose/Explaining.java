package dev.foursight.ui.compose;

import dev.foursight.explain.Explainer;
import dev.foursight.explain.fields.FieldNotes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Journey;
import dev.foursight.http.WireRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes an answer of what happened: its causes and findings, and what its fields say. */
final class Explaining {

    private final Explainer explainer;
    private final Supplier<FieldNotes> notes;

    /**
     * @param notes reads a file when it is first asked
     */
    Explaining(Explainer explainer, Supplier<FieldNotes> notes) {
        this.explainer = explainer;
        this.notes = notes;
    }

    /** Explains the last exchange of a journey. */
    Answer last(@Nullable WireRequest request, Journey journey) {
        return of(request, journey, journey.last());
    }

    /** Explains an exchange that led to another. */
    Answer hop(Journey journey, Exchange exchange) {
        return of(null, journey, exchange);
    }

    private Answer of(@Nullable WireRequest request, Journey journey, Exchange exchange) {
        return new Answer(
                request, journey, exchange, explainer.explain(exchange), notes.get().of(exchange));
    }
}
