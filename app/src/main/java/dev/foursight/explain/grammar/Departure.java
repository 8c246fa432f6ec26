package dev.foursight.explain.grammar;

/**
 * A place where a request's bytes leave the grammar, or where they are worth a note.
 *
 * @param from offset of its first byte
 * @param to offset after its last byte, at least one more
 * @param sentence may quote the bytes, control characters made visible
 */
public record Departure(GrammarRule rule, int from, int to, String sentence) {

    /** Whether the bytes are permitted all the same. */
    public boolean isNote() {
        return rule.level() == Level.NOTE;
    }
}
