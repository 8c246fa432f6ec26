package dev.foursight.ui.compose;

import dev.foursight.explain.answer.HttpDates;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a condition or range means, or what is wrong with it; wrong ones are sent all the same. */
final class ConditionWords {

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"";
    private static final Pattern TAGS =
            Pattern.compile("\\*|" + TAG + "(?:[ \\t]*,[ \\t]*" + TAG + ")*");
    private static final Pattern RANGES =
            Pattern.compile(
                    "bytes=\\s*(?:\\d+-\\d*|-\\d+)(?:\\s*,\\s*(?:\\d+-\\d*|-\\d+))*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUNDED = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern OTHER_UNIT = Pattern.compile("[!#$%&'*+.^_`|~\\w-]+=.+");

    private final ZoneId zone;

    /**
     * @param zone in which times are told
     */
    ConditionWords(ZoneId zone) {
        this.zone = zone;
    }

    /** A sentence; empty for no value, and where there is nothing to say. */
    String of(String name, String value, boolean ranged) {
        String text = value.strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (name) {
            case "If-Match" -> tags(text, "A weak tag never matches here (RFC 9110 §13.1.1).");
            case "If-None-Match" -> tags(text, "");
            case "If-Range" -> ifRange(text, ranged);
            case "Range" -> range(text);
            default ->
                    date(text)
                            .orElse(
                                    "Not a date of HTTP, so it is ignored. An example: Sun, 06 Nov 1994 08:49:37 GMT.");
        };
    }

    private static String tags(String text, String ofWeak) {
        if (!TAGS.matcher(text).matches()) {
            return "Not an entity tag: it stands in quotes, like \"abc\", or is * alone.";
        }
        return text.contains("W/\"") ? ofWeak : "";
    }

    private String ifRange(String text, boolean ranged) {
        String alone = ranged ? "" : " Without a Range it is not looked at.";
        if (text.startsWith("W/\"")) {
            return "A weak tag may not stand here (RFC 9110 §13.1.5)." + alone;
        }
        if (text.matches(TAG)) {
            return alone.strip();
        }
        return (date(text).orElse("Neither one entity tag in quotes nor a date of HTTP.") + alone)
                .strip();
    }

    private Optional<String> date(String text) {
        return HttpDates.parse(text)
                .map(moment ->
                        "That is "
                                + local(moment)
                                + (HttpDates.isObsolete(text)
                                        ? ", written in an obsolete form."
                                        : "."));
    }

    private String local(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss z", Locale.ENGLISH)
                .format(moment.atZone(zone));
    }

    private static String range(String text) {
        if (RANGES.matcher(text).matches()) {
            Matcher bounded = BOUNDED.matcher(text);
            while (bounded.find()) {
                if (new BigInteger(bounded.group(1)).compareTo(new BigInteger(bounded.group(2)))
                        > 0) {
                    return "A range that ends before it begins is invalid (RFC 9110 §14.1.1).";
                }
            }
            return "";
        }
        return OTHER_UNIT.matcher(text).matches()
                        && !text.regionMatches(true, 0, "bytes=", 0, "bytes=".length())
                ? "The unit is not bytes. A server that does not know it ignores the field."
                : "Not a range. Write bytes=0-99, bytes=500- or bytes=-200.";
    }
}
