package dev.foursight.lab;

/**
 * A line that a server of another make would write about an exchange.
 *
 * @param product and which of its logs, such as {@code nginx error.log}
 */
public record ServerLine(String product, String line) {}
