package dev.foursight.lab.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Range value against a length (RFC 9110 §14.1, §14.2).
 *
 * @param verdict whether there is anything to serve
 * @param spans the satisfiable ranges as asked for, empty unless the verdict is SATISFIABLE
 */
record ByteRanges(Verdict verdict, List<Span> spans) {

    /** Ranges taken in one request; more would be a way to make the lab work hard. */
    static final int MOST = 8;

    private static final Pattern UNIT = Pattern.compile("(?i)bytes=(.*)");
    private static final Pattern SPEC = Pattern.compile("(\\d*)-(\\d*)");

    enum Verdict {
        /** Another unit, which has to be ignored. */
        IGNORED,
        /** Not a list of byte ranges: may be ignored or refused; the lab refuses. */
        MALFORMED,
        TOO_MANY,
        UNSATISFIABLE,
        SATISFIABLE
    }

    /** Offsets of the first byte and of the last, both within the document. */
    record Span(int first, int last) {}

    static ByteRanges parse(String field, int length) {
        Matcher unit = UNIT.matcher(field.strip());
        if (!unit.matches()) {
            return none(Verdict.IGNORED);
        }
        List<Span> spans = new ArrayList<>();
        String[] specs = unit.group(1).split(",", -1);
        if (specs.length > MOST) {
            return none(Verdict.TOO_MANY);
        }
        for (String text : specs) {
            Matcher spec = SPEC.matcher(text.strip());
            if (!spec.matches() || text.strip().equals("-")) {
                return none(Verdict.MALFORMED);
            }
            long first = number(spec.group(1));
            long last = number(spec.group(2));
            if (first > last && !spec.group(1).isEmpty() && !spec.group(2).isEmpty()) {
                return none(Verdict.MALFORMED);
            }
            if (spec.group(1).isEmpty()) {
                first = last == 0 ? length : Math.max(0, length - last);
                last = length - 1L;
            } else if (spec.group(2).isEmpty()) {
                last = length - 1L;
            }
            if (first < length) {
                spans.add(new Span((int) first, (int) Math.min(last, length - 1L)));
            }
        }
        return spans.isEmpty()
                ? none(Verdict.UNSATISFIABLE)
                : new ByteRanges(Verdict.SATISFIABLE, List.copyOf(spans));
    }

    private static ByteRanges none(Verdict verdict) {
        return new ByteRanges(verdict, List.of());
    }

    /** The number, or the largest there is where it has too many digits; 0 for none. */
    private static long number(String digits) {
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
