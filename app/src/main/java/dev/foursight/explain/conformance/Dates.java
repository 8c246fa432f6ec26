package dev.foursight.explain.conformance;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The forms of dates in fields (RFC 9110 §5.6.7). */
final class Dates {

    private static final DateTimeFormatter FIXED =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /** Whether a value is an IMF-fixdate, the only form that may be generated. */
    static boolean isFixed(String value) {
        try {
            FIXED.parse(value);
            return true;
        } catch (DateTimeParseException otherForm) {
            return false;
        }
    }

    /** Whether a value has the shape of one of the two forms that are to be understood still. */
    static boolean looksObsolete(String value) {
        return value.matches("[A-Z][a-z]+day, \\d\\d-[A-Z][a-z]{2}-\\d\\d \\d\\d:\\d\\d:\\d\\d GMT")
                || value.matches(
                        "[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}");
    }
}
