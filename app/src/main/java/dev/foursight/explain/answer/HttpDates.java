package dev.foursight.explain.answer;

import dev.foursight.http.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of dates in fields (RFC 9110 §5.6.7). */
public final class HttpDates {

    private static final DateTimeFormatter FIXED = form("EEE, dd MMM uuuu HH:mm:ss 'GMT'");

    /** Two digits of a year mean at most 50 years ahead; servers of today mean this century. */
    private static final DateTimeFormatter RFC_850 =
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1976)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final List<DateTimeFormatter> OBSOLETE =
            List.of(RFC_850, form("EEE MMM dd HH:mm:ss uuuu"), form("EEE MMM ppd HH:mm:ss uuuu"));

    private HttpDates() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Whether a value is an IMF-fixdate, the only form that may be generated. */
    public static boolean isFixed(String value) {
        return FixedDate.read(value).isPresent();
    }

    /** Whether a value has one of the two forms that are to be understood still. */
    public static boolean isObsolete(String value) {
        return OBSOLETE.stream().anyMatch(form -> read(form, value).isPresent());
    }

    /** The moment that a date of any of the three forms names; empty for anything else. */
    public static Optional<Instant> parse(String value) {
        return FixedDate.read(value)
                .or(() ->
                        OBSOLETE.stream().flatMap(form -> read(form, value).stream()).findFirst());
    }

    /** When a message was made, by the clock of its sender. */
    public static Optional<Instant> of(Fields fields) {
        return fields.value("Date").flatMap(HttpDates::parse);
    }

    /** A moment in the form that fields use. */
    public static String format(Instant moment) {
        return FIXED.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static Optional<Instant> read(DateTimeFormatter form, String value) {
        try {
            return Optional.of(LocalDateTime.parse(value, form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
