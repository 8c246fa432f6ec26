package dev.foursight.http;

/**
 * One field line as it stood on the wire, well formed or not.
 *
 * @param name the text before the colon exactly as sent, blanks included; the whole line if it has
 *     no colon
 * @param value the text after the colon without surrounding blanks (RFC 9112 §5.1), folded parts
 *     joined by a blank
 * @param from offset of the line's first byte in the message's bytes; -1 where there are no bytes
 *     (HTTP/2)
 * @param to offset after the line's last byte, line end not counted; -1 where there are no bytes
 */
public record FieldLine(String name, String value, boolean hasColon, int from, int to) {

    /** A line known by name and value only, as HTTP/2 gives it. */
    public static FieldLine of(String name, String value) {
        return new FieldLine(name, value, true, -1, -1);
    }

    public boolean isNamed(String other) {
        return hasColon
                && name.length() >= other.length()
                && (name.length() == other.length() ? name : name.strip()).equalsIgnoreCase(other);
    }
}
