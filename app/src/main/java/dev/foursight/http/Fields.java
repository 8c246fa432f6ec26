package dev.foursight.http;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The field lines of one message, in order. Names compare without case (RFC 9110 §5.1). */
public record Fields(List<FieldLine> lines) implements Iterable<FieldLine> {

    public static final Fields NONE = new Fields(List.of());

    public Fields {
        lines = List.copyOf(lines);
    }

    public List<FieldLine> all(String name) {
        return lines.stream().filter(line -> line.isNamed(name)).toList();
    }

    public Optional<FieldLine> first(String name) {
        return lines.stream().filter(line -> line.isNamed(name)).findFirst();
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
