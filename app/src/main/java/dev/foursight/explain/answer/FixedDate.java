package dev.foursight.explain.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The only form of a date that may be generated, {@code Sun, 06 Nov 1994 08:49:37 GMT} (RFC 9110
 * §5.6.7). Nearly every answer has one, and a formatter takes its time.
 */
final class FixedDate {

    private static final List<String> DAYS =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");
    private static final int LENGTH = 29;

    private FixedDate() {}

    /** Empty where the value has another form, or names a day that there is not. */
    static Optional<Instant> read(String value) {
        if (value.length() != LENGTH
                || !value.startsWith(", ", 3)
                || value.charAt(7) != ' '
                || value.charAt(11) != ' '
                || value.charAt(16) != ' '
                || value.charAt(19) != ':'
                || value.charAt(22) != ':'
                || !value.endsWith(" GMT")) {
            return Optional.empty();
        }
        int weekday = DAYS.indexOf(value.substring(0, 3)) + 1;
        int month = MONTHS.indexOf(value.substring(8, 11)) + 1;
        try {
            LocalDate date = LocalDate.of(number(value, 12, 16), month, number(value, 5, 7));
            LocalTime time =
                    LocalTime.of(
                            number(value, 17, 19), number(value, 20, 22), number(value, 23, 25));
            return date.getDayOfWeek().getValue() == weekday
                    ? Optional.of(LocalDateTime.of(date, time).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    /** A number that is out of any range where there is something else than digits. */
    private static int number(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
