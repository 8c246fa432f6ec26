package dev.foursight.http;

/**
 * Which part of the draft a run of sent bytes comes from.
 *
 * @param from offset of the first byte
 * @param to offset after the last byte
 * @param index of the line in {@link Draft#headers()} for {@link Part#FIELD}, else -1
 */
public record Span(int from, int to, Part part, int index) {

    /** A part of a request message. */
    public enum Part {
        METHOD,
        TARGET,
        VERSION,
        AUTOMATIC_FIELD,
        FIELD,
        CONTENT,
        /** What follows the request; no part of it. */
        AFTER,
        RAW
    }

    /** The same, ending no later than an offset. */
    Span upTo(int end) {
        return to <= end ? this : new Span(from, end, part, index);
    }
}
