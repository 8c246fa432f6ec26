package dev.foursight.formats.content;

import java.util.Locale;
import java.util.Optional;

/** Text laid out by its structure. Only white space is changed, so broken text stays readable. */
public final class Pretty {

    private Pretty() {}

    /**
     * The text laid out, if it looks like JSON, XML or HTML.
     *
     * @param mediaType as sent; empty if not known
     */
    public static Optional<String> of(String mediaType, String text) {
        if (isJson(mediaType, text)) {
            return Optional.of(new PrettyJson(text).lines());
        }
        return isMarkup(mediaType, text)
                ? Optional.of(new PrettyMarkup(text).lines())
                : Optional.empty();
    }

    /** Whether {@link #of} would lay out a text that begins like this. */
    public static boolean fits(String mediaType, String start) {
        return isJson(mediaType, start) || isMarkup(mediaType, start);
    }

    private static boolean isJson(String mediaType, String text) {
        String type = bare(mediaType);
        return type.endsWith("/json")
                || type.endsWith("+json")
                || (isVague(type) && (begins(text, "{") || begins(text, "[")));
    }

    private static boolean isMarkup(String mediaType, String text) {
        String type = bare(mediaType);
        return type.endsWith("/xml")
                || type.endsWith("+xml")
                || type.equals("text/html")
                || (isVague(type) && begins(text, "<"));
    }

    private static boolean begins(String text, String start) {
        return text.substring(0, Math.min(text.length(), 200)).stripLeading().startsWith(start);
    }

    private static String bare(String mediaType) {
        return mediaType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    }

    private static boolean isVague(String type) {
        return type.isEmpty()
                || type.equals("text/plain")
                || type.equals("application/octet-stream");
    }
}
