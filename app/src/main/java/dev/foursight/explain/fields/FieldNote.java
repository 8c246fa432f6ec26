package dev.foursight.explain.fields;

import dev.foursight.http.FieldLine;

/**
 * A field line of an answer and what it says there.
 *
 * @param sentence one to a few sentences, which may quote the wire; empty where nothing is known
 * @param clause where the field is defined; empty where no document does
 */
public record FieldNote(FieldLine line, String sentence, String clause) {

    public boolean isKnown() {
        return !sentence.isEmpty();
    }
}
