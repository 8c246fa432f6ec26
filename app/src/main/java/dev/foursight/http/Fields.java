package dev.foursight.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The field lines of one message, in order. Names compare without case (RFC 9110 §5.1).
 *
 * @param whole whether these are all: where a record keeps only some, a field that is not among
 *     them may have been sent all the same
 */
public record Fields(List<FieldLine> lines, boolean whole) implements Iterable<FieldLine> {

    public static final Fields NONE = new Fields(List.of());

    /** All fields of a message. */
    public Fields(List<FieldLine> lines) {
        this(lines, true);
    }

    /** Those fields of a message that a record happens to keep. */
    public static Fields some(List<FieldLine> lines) {
        return new Fields(lines, false);
    }

    public Fields {
        lines = List.copyOf(lines);
    }

    public List<FieldLine> all(String name) {
        List<FieldLine> named = new ArrayList<>();
        for (FieldLine line : lines) {
            if (line.isNamed(name)) {
                named.add(line);
            }
        }
        return named;
    }

    public Optional<FieldLine> first(String name) {
        for (FieldLine line : lines) {
            if (line.isNamed(name)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** The first line's value, if there is such a line. */
    public Optional<String> value(String name) {
        return first(name).map(FieldLine::value);
    }

    /**
     * All values of a list-based field as one list (RFC 9110 §5.3): lines joined by a comma; empty
     * if absent.
     */
    public String combined(String name) {
        return String.join(", ", all(name).stream().map(FieldLine::value).toList());
    }

    public boolean has(String name) {
        return first(name).isPresent();
    }

    @Override
    public Iterator<FieldLine> iterator() {
        return lines.iterator();
    }
}
