package dev.foursight.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The field lines of one message, in order. Names compare without case (RFC 9110 §5.1). */
public final class Fields implements Iterable<FieldLine> {

    public static final Fields NONE = new Fields(List.of());

    private final List<FieldLine> lines;
    private final boolean whole;

    /** A bit for each name that there is; several names share one. Most look-ups end here. */
    private final long marks;

    private final @Nullable NameTable table;

    /** All fields of a message. */
    public Fields(List<FieldLine> lines) {
        this(lines, true);
    }

    /**
     * @param whole whether these are all
     */
    public Fields(List<FieldLine> lines, boolean whole) {
        this.lines = List.copyOf(lines);
        this.whole = whole;
        long all = 0;
        for (FieldLine line : this.lines) {
            String plain = line.name().strip();
            all |= mark(line.name()) | (plain.length() == line.name().length() ? 0 : mark(plain));
        }
        this.marks = all;
        this.table = NameTable.of(this.lines);
    }

    /** Those fields of a message that a record happens to keep. */
    public static Fields some(List<FieldLine> lines) {
        return new Fields(lines, false);
    }

    public List<FieldLine> lines() {
        return lines;
    }

    /**
     * Whether these are all: where a record keeps only some, a field that is not among them may
     * have been sent all the same.
     */
    public boolean whole() {
        return whole;
    }

    public List<FieldLine> all(String name) {
        if ((marks & mark(name)) == 0) {
            return List.of();
        }
        List<FieldLine> named = new ArrayList<>();
        for (int i = next(name, -1); i >= 0; i = next(name, i)) {
            named.add(lines.get(i));
        }
        return named;
    }

    public Optional<FieldLine> first(String name) {
        if ((marks & mark(name)) == 0) {
            return Optional.empty();
        }
        int first = next(name, -1);
        return first < 0 ? Optional.empty() : Optional.of(lines.get(first));
    }

    /** The next line of a name after one, -1 if there is none. */
    private int next(String name, int after) {
        NameTable among = table;
        if (among == null) {
            int at = after + 1;
            while (at < lines.size() && !lines.get(at).isNamed(name)) {
                at++;
            }
            return at < lines.size() ? at : -1;
        }
        int at = after < 0 ? among.first(name) : among.after(after);
        while (at >= 0 && !lines.get(at).isNamed(name)) {
            at = among.after(at);
        }
        return at;
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
        List<FieldLine> named = all(name);
        return switch (named.size()) {
            case 0 -> "";
            case 1 -> named.getFirst().value();
            default -> String.join(", ", named.stream().map(FieldLine::value).toList());
        };
    }

    public boolean has(String name) {
        return first(name).isPresent();
    }

    /** Whether there is more than one line of this name. */
    public boolean isRepeated(String name) {
        int first = (marks & mark(name)) == 0 ? -1 : next(name, -1);
        return first >= 0 && next(name, first) >= 0;
    }

    @Override
    public Iterator<FieldLine> iterator() {
        return lines.iterator();
    }

    /** A bit for each of these names. */
    public static long marks(String... names) {
        long all = 0;
        for (String name : names) {
            all |= mark(name);
        }
        return all;
    }

    /**
     * A bit for each name that there is, as {@link #marks(String...)} has it: a field is not among
     * these where its bit is not, and may be where it is.
     */
    public long marks() {
        return marks;
    }

    /** One of 64 bits, the same for names that differ in case only; all where that is not plain. */
    private static long mark(String name) {
        if (name.isEmpty()) {
            return -1;
        }
        int first = name.charAt(0);
        int last = name.charAt(name.length() - 1);
        return (first | last) < 0x80
                ? 1L << (31 * name.length() + 7 * (first | 0x20) + (last | 0x20))
                : -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields that && whole == that.whole && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return 31 * lines.hashCode() + Boolean.hashCode(whole);
    }

    @Override
    public String toString() {
        return "Fields[lines=" + lines + ", whole=" + whole + "]";
    }
}
