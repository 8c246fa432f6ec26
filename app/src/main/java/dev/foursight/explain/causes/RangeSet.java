package dev.foursight.explain.causes;

import dev.foursight.explain.Reading;
import dev.foursight.http.Digits;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A Range value (RFC 9110 §14.1, §14.2).
 *
 * @param unit lower case; empty if there is no unit
 * @param wellFormed whether every range of a byte range set follows the grammar and none ends
 *     before it begins
 */
public record RangeSet(String unit, List<Spec> specs, boolean wellFormed) {

    /** One range; -1 where a number is left out. */
    public record Spec(BigInteger first, BigInteger last) {

        /** Whether it asks for at least one byte of a representation of this length. */
        boolean fits(BigInteger length) {
            return first.signum() < 0
                    ? last.signum() > 0 && length.signum() > 0
                    : first.compareTo(length) < 0;
        }
    }

    /** What the request's Range says, empty without one; all rules share one. */
    static Optional<RangeSet> of(Reading reading) {
        return reading.prepared(
                RangeSet.class,
                () -> Asked.field(reading, "Range").map(line -> parse(line.value())));
    }

    public static Optional<RangeSet> of(Sent sent) {
        return of(sent.reading());
    }

    public static RangeSet parse(String value) {
        String[] parts = value.split("=", 2);
        if (parts.length < 2) {
            return new RangeSet("", List.of(), false);
        }
        List<Spec> specs = new ArrayList<>();
        boolean wellFormed = !parts[1].isBlank();
        for (String text : parts[1].split(",", -1)) {
            String spec = text.strip();
            int dash = spec.indexOf('-');
            String first = spec.substring(0, Math.max(dash, 0));
            String last = spec.substring(dash + 1);
            if (dash < 0 || spec.length() == 1 || !isNumberOrNone(first) || !isNumberOrNone(last)) {
                wellFormed &= spec.isEmpty();
                continue;
            }
            Spec read = new Spec(number(first), number(last));
            specs.add(read);
            boolean both = read.first().signum() >= 0 && read.last().signum() >= 0;
            wellFormed &= !both || read.first().compareTo(read.last()) <= 0;
        }
        return new RangeSet(
                parts[0].strip().toLowerCase(Locale.ROOT),
                List.copyOf(specs),
                wellFormed && !specs.isEmpty());
    }

    private static boolean isNumberOrNone(String text) {
        return text.isEmpty() || Digits.only(text);
    }

    private static BigInteger number(String digits) {
        return digits.isEmpty() ? BigInteger.ONE.negate() : new BigInteger(digits);
    }

    public boolean isBytes() {
        return unit.equals("bytes");
    }

    /** Whether it is a byte range set as the grammar has it. */
    public boolean isSound() {
        return isBytes() && wellFormed;
    }

    boolean fits(BigInteger length) {
        return specs.stream().anyMatch(spec -> spec.fits(length));
    }
}
