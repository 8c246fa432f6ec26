package dev.foursight.explain.causes;

import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a request that make it conditional (RFC 9110 §13.1, RFC 4918 §10.4). */
public final class Conditions {

    static final List<String> NAMES =
            List.of("If-Match", "If-Unmodified-Since", "If-None-Match", "If");

    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.RFC_1123_DATE_TIME,
                    DateTimeFormatter.ofPattern("dd-MMM-yy HH:mm:ss 'GMT'", Locale.US),
                    DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.US));

    /** One after the other: a pattern for the whole of a long list would cost its stack. */
    private static final Pattern TAG =
            Pattern.compile("(?:W/)?\"[^\"]*\"(?:\\s*,\\s*(?=W/\"|\")|$)");

    private Conditions() {}

    /**
     * The conditional field lines that can lead to 412, in the order in which a server looks at
     * them (§13.2.2).
     */
    static List<FieldLine> of(ParsedRequest request) {
        return NAMES.stream().flatMap(name -> request.fields().all(name).stream()).toList();
    }

    /** Whether the value is what the field's grammar allows; an If list is not looked into. */
    public static boolean isWellFormed(FieldLine line) {
        if (line.isNamed("If")) {
            return true;
        }
        return line.name().strip().toLowerCase(Locale.ROOT).endsWith("-since")
                ? isDate(line.value())
                : isTagList(line.value());
    }

    private static boolean isTagList(String value) {
        if (value.equals("*")) {
            return true;
        }
        Matcher tag = TAG.matcher(value);
        int at = 0;
        while (tag.find() && tag.start() == at) {
            at = tag.end();
        }
        return at > 0 && at == value.length() && !value.endsWith(",");
    }

    private static boolean isDate(String value) {
        // With two digits of a year there is no telling whether the day's name fits.
        String text = value.replaceFirst("^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ", "");
        return DATES.stream().anyMatch(form -> reads(form, text));
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
