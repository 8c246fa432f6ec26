package dev.foursight.http;

/**
 * One field line as composed. Any text goes: the separator may hold the blank before the colon that
 * RFC 9112 §5.1 forbids. A line that is not enabled is kept but not sent.
 */
public record HeaderLine(String name, String separator, String value, boolean enabled) {

    public static HeaderLine of(String name, String value) {
        return new HeaderLine(name, ": ", value, true);
    }

    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    public HeaderLine withEnabled(boolean on) {
        return new HeaderLine(name, separator, value, on);
    }
}
