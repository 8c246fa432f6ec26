package dev.foursight.explain.fields;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Content-Range and Accept-Ranges (RFC 9110 §14). */
final class RangeNotes {

    private static final Pattern PART =
            Pattern.compile("(\\S{1,40}) +(\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");
    private static final Pattern UNSATISFIED = Pattern.compile("(\\S{1,40}) +\\*/(\\d{1,18})");

    private RangeNotes() {}

    static List<Said> contentRange(Seen seen) {
        if (seen.status() != 206 && seen.status() != 416) {
            return List.of(Said.of("content-range-elsewhere").with("status", seen.status()));
        }
        Matcher part = PART.matcher(seen.value());
        if (part.matches() && Long.parseLong(part.group(2)) <= Long.parseLong(part.group(3))) {
            boolean told = !part.group(4).equals("*");
            return List.of(
                    Said.of(told ? "content-range" : "content-range-open")
                            .with("unit", part.group(1))
                            .with("first", part.group(2))
                            .with("last", part.group(3))
                            .with("length", part.group(4)));
        }
        Matcher none = UNSATISFIED.matcher(seen.value());
        return none.matches()
                ? List.of(
                        Said.of("content-range-none")
                                .with("unit", none.group(1))
                                .with("length", none.group(2)))
                : List.of(Said.of("content-range-malformed"));
    }

    static List<Said> acceptRanges(Seen seen) {
        return List.of(
                switch (seen.value().toLowerCase(Locale.ROOT)) {
                    case "bytes" -> Said.of("accept-ranges-bytes");
                    case "none" -> Said.of("accept-ranges-none");
                    default -> Said.of("accept-ranges").listing("units", seen.members());
                });
    }
}
