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
        String type = mediaType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
        if (type.endsWith("/json")
                || type.endsWith("+json")
                || (isVague(type) && (start.startsWith("{") || start.startsWith("[")))) {
            return Optional.of(new PrettyJson(text).lines());
        }
        return type.endsWith("/xml")
                        || type.endsWith("+xml")
                        || type.equals("text/html")
                        || (isVague(type) && start.startsWith("<"))
                ? Optional.of(new PrettyMarkup(text).lines())
                : Optional.empty();
    }

    private static boolean isVague(String type) {
        return type.isEmpty() || type.equals("text/plain") || type.equals("application/octet-stream");
    }
}
