package dev.foursight.explain.causes;

/** Lengths of time in words. */
public final class Spans {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Spans() {}

    /** Seconds as they are told best: {@code 90 seconds}, {@code 2 hours and 5 minutes}. */
    public static String words(long seconds) {
        if (seconds <= 2 * MINUTE) {
            return count(seconds, "second");
        }
        if (seconds < HOUR) {
            return both(seconds, MINUTE, "minute", 1, "second");
        }
        return seconds < DAY
                ? both(seconds, HOUR, "hour", MINUTE, "minute")
                : both(seconds, DAY, "day", HOUR, "hour");
    }

    private static String both(long seconds, long big, String name, long small, String smaller) {
        long rest = seconds % big / small;
        return count(seconds / big, name) + (rest == 0 ? "" : " and " + count(rest, smaller));
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
