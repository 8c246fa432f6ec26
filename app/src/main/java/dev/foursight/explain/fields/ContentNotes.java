package dev.foursight.explain.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields about the content's form: its type, coding and language (RFC 9110 §8). */
final class ContentNotes {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s\";]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("[^\\s/;,]{1,120}/[^\\s/;,]{1,120}");

    private ContentNotes() {}

    static List<Said> type(Seen seen) {
        String type = Seen.bare(seen.value()).toLowerCase(Locale.ROOT);
        if (!TYPE.matcher(type).matches()) {
            return List.of(Said.of("type-malformed"));
        }
        List<Said> said = new ArrayList<>();
        said.add(Said.of(kind(type)).with("type", type));
        Matcher charset = CHARSET.matcher(seen.value());
        if (charset.find()) {
            said.add(Said.of("type-charset").with("charset", charset.group(1)));
        }
        return said;
    }

    private static String kind(String type) {
        return switch (type) {
            case "application/problem+json", "application/problem+xml" -> "type-problem";
            case "text/html", "application/xhtml+xml" -> "type-html";
            case "multipart/byteranges" -> "type-byteranges";
            case "text/event-stream" -> "type-events";
            case "application/octet-stream" -> "type-octets";
            default -> structured(type);
        };
    }

    private static String structured(String type) {
        if (type.endsWith("/json") || type.endsWith("+json")) {
            return "type-json";
        }
        if (type.endsWith("/xml") || type.endsWith("+xml")) {
            return "type-xml";
        }
        return type.startsWith("text/") ? "type-text" : "type";
    }

    static List<Said> coding(Seen seen) {
        List<String> codings = seen.members();
        if (codings.isEmpty()) {
            return List.of();
        }
        List<Said> said = new ArrayList<>();
        said.add(Said.of("coding").listing("codings", codings));
        String asked = seen.sent("Accept-Encoding").orElse("").toLowerCase(Locale.ROOT);
        boolean listed =
                codings.stream()
                        .map(coding -> coding.toLowerCase(Locale.ROOT))
                        .allMatch(coding -> lists(asked, coding));
        if (listed) {
            said.add(Said.of("coding-offered"));
        } else if (!asked.isEmpty()) {
            said.add(Said.of("coding-unasked").with("asked", asked));
        } else if (seen.knowsRequest()) {
            said.add(Said.of("coding-free"));
        }
        return said;
    }

    /** Whether an Accept-Encoding names a coding, or any; a weight of nothing excludes it. */
    private static boolean lists(String asked, String coding) {
        for (String item : asked.split(",", -1)) {
            String name = Seen.bare(item);
            boolean excluded = item.matches(".*;\\s*q=0(\\.0{0,3})?\\s*");
            if (!excluded && (name.equals(coding) || name.equals("*"))) {
                return true;
            }
        }
        return false;
    }

    static List<Said> language(Seen seen) {
        return List.of(Said.of("language").listing("languages", seen.members()));
    }

    static List<Said> nosniff(Seen seen) {
        return seen.value().equalsIgnoreCase("nosniff") ? List.of(Said.of("nosniff")) : List.of();
    }

    static List<Said> disposition(Seen seen) {
        String kind = Seen.bare(seen.value()).toLowerCase(Locale.ROOT);
        return kind.equals("attachment") ? List.of(Said.of("attachment")) : List.of();
    }
}
