package dev.foursight.lab;

/**
 * A line that a server of another make would write about an exchange.
 *
 * @param product and which of its logs, such as {@code nginx error.log}
 */
public record ServerLine(String product, String line) {

    /** The lab's own log of what it was asked, where it plays no other server. */
    public static final String OWN_ACCESS = "Foursight-Lab access.log";
}
