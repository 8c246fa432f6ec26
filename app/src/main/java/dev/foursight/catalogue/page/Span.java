package dev.foursight.catalogue.page;

/**
 * A run of text in one style.
 *
 * @param target the key of the entry that a link leads to, empty for all other styles
 */
public record Span(String text, Style style, String target) {

    /** How a run is set. */
    public enum Style {
        PLAIN,
        CODE,
        STRONG,
        EMPHASIS,
        LINK
    }
}
