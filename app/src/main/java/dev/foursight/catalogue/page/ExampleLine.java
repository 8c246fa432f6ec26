package dev.foursight.catalogue.page;

/**
 * One line of an annotated exchange.
 *
 * @param text the line as it goes over the wire, without its line end
 * @param note what there is to know of it, empty for most
 */
public record ExampleLine(Kind kind, String text, String note) {

    /** OWED is received, and demanded of this code; EVENT happens without bytes. */
    public enum Kind {
        SENT,
        RECEIVED,
        OWED,
        EVENT,
        LOGGED
    }
}
