package dev.foursight.formats.recorded;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that curl wrote for {@code -v} or {@code --trace}, freed of what {@code --trace-time},
 * {@code --trace-ids} and the progress meter put before it.
 */
final class CurlLine {

    /** What {@code --trace-time} and {@code --trace-ids} write before a line. */
    static final String PREFIX = "(?:\\d\\d:\\d\\d:\\d\\d\\.\\d+ )?(?:\\[\\d+-(?:\\d+|x)\\] )?";

    private static final Pattern DATED =
            Pattern.compile(PREFIX + "(?=[*<>{}] |[*<>]$|== Info|=> Send|<= Recv)");

    /** The meter is written over with CR, and what follows stands behind it. */
    private static final Pattern METER =
            Pattern.compile(
                    "(?s).*--:--:--\\s+\\d[\\d.]*[kMGTP]?(?=[*<>{}] |\\s*$)|\\s+% Total.*|\\s+Dload\\s+Upload.*"
                            + "|\\s*\\d{1,3}(?:\\s+[\\d.]+[kMGTP]?){5,}(?:\\s+[-\\d:]+)*\\s*$");

    private CurlLine() {}

    static String of(String line) {
        String last = line.substring(line.lastIndexOf('\r', line.length() - 2) + 1);
        Matcher meter = METER.matcher(last);
        String text = meter.lookingAt() ? last.substring(meter.end()) : line;
        Matcher dated = DATED.matcher(text);
        return dated.lookingAt() ? text.substring(dated.end()) : text;
    }

    /** Whether the line is nothing but the progress meter. */
    static boolean isMeter(String line) {
        return METER.matcher(line).lookingAt();
    }
}
