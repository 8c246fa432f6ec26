package dev.foursight.explain.causes;

import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The fields of a request that make it conditional (RFC 9110 §13.1, RFC 4918 §10.4). */
final class Conditions {

    private static final List<String> NAMES =
            List.of("If-Match", "If-Unmodified-Since", "If-None-Match", "If");

    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.RFC_1123_DATE_TIME,
                    DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", Locale.US),
                    DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US));

    private Conditions() {}

    /**
     * The conditional field lines that can lead to 412, in the order in which a server looks at
     * them (§13.2.2).
     */
    static List<FieldLine> of(ParsedRequest request) {
        return NAMES.stream().flatMap(name -> request.fields().all(name).stream()).toList();
    }

    /** Whether the value is what the field's grammar allows; an If list is not looked into. */
    static boolean isWellFormed(FieldLine line) {
        if (line.isNamed("If")) {
            return true;
        }
        return line.name().strip().toLowerCase(Locale.ROOT).endsWith("-since")
                ? isDate(line.value())
                : isTagList(line.value());
    }

    private static boolean isTagList(String value) {
        String tag = "(?:W/)?\"[^\"]*\"";
        return value.equals("*") || value.matches(tag + "(?:\\s*,\\s*" + tag + ")*");
    }

    private static boolean isDate(String value) {
        return DATES.stream().anyMatch(form -> reads(form, value));
    }

    private static boolean reads(DateTimeFormatter form, String value) {
        try {
            form.parse(value);
            return true;
        } catch (DateTimeException notThisForm) {
            return false;
        }
    }
}
