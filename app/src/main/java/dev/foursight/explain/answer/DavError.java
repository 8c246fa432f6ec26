package dev.foursight.explain.answer;

import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a WebDAV server says in XML (RFC 4918 §14.5, §16): the conditions that failed, and the
 * timeout of a lock. Names are looked for rather than the document parsed: hostile XML is not worth
 * more, and half a document still tells them.
 */
public final class DavError {

    private static final int READ = 16_384;

    private static final Pattern NAMESPACE = Pattern.compile("xmlns(?::\\w{1,20})?=[\"']DAV:[\"']");

    private static final Pattern ERROR =
            Pattern.compile(
                    "<(?:\\w{1,20}:)?error\\b[^<>]{0,500}>(.*?)(?:</(?:\\w{1,20}:)?error>|$)",
                    Pattern.DOTALL);

    private static final Pattern ELEMENT =
            Pattern.compile("<(?:(\\w{1,20}):)?([a-z][a-z-]{3,60})\\b[^<>]{0,500}>");

    private static final Pattern TIMEOUT =
            Pattern.compile(
                    "<(?:\\w{1,20}:)?timeout>\\s{0,20}Second-(\\d{1,10})",
                    Pattern.CASE_INSENSITIVE);

    private DavError() {}

    /**
     * The names of the elements in a {@code DAV: error} element, such as {@code
     * lock-token-submitted}; empty where there is none.
     */
    public static List<String> conditions(ParsedResponse response) {
        String text = xml(response);
        Matcher error = ERROR.matcher(text);
        return text.isEmpty() || !NAMESPACE.matcher(text).find() || !error.find()
                ? List.of()
                : ELEMENT.matcher(error.group(1))
                        .results()
                        .map(match -> match.group(2))
                        .filter(name -> !name.equals("href"))
                        .distinct()
                        .toList();
    }

    /** How long a lock is held still, in seconds; empty for an infinite or untold time. */
    public static Optional<Long> lockSeconds(ParsedResponse response) {
        String text =
                xml(response)
                        + response.fields()
                                .value("Timeout")
                                .map(value -> "<timeout>" + value)
                                .orElse("");
        Matcher timeout = TIMEOUT.matcher(text);
        return timeout.find() ? Optional.of(Long.valueOf(timeout.group(1))) : Optional.empty();
    }

    /** The content if it is XML and not compressed. */
    private static String xml(ParsedResponse response) {
        boolean xml =
                response.fields()
                        .value("Content-Type")
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .filter(type -> type.contains("xml") && !type.contains("html"))
                        .isPresent();
        Bytes content = response.content();
        return !xml || response.fields().has("Content-Encoding")
                ? ""
                : content.slice(0, Math.min(READ, content.length())).text();
    }
}
