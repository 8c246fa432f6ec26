package dev.foursight.formats.curl;

import dev.foursight.http.Bytes;
import dev.foursight.http.Reference;
import dev.foursight.http.TargetUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A URL as curl takes it. */
final class CurlUrl {

    private static final Pattern USER = Pattern.compile("(?:[^:/?#]+://)?(?<user>[^/?#]*)@[^/?#]*");

    private final String text;
    private final TargetUrl url;

    /**
     * @throws dev.foursight.http.InvalidInput if no request can go there
     */
    CurlUrl(String text) {
        this.text = text;
        this.url = TargetUrl.parse(text);
    }

    /** Name and password, with their colon, from before the host. */
    Optional<String> user() {
        Matcher user = USER.matcher(text);
        return user.lookingAt() ? Optional.of(decoded(user.group("user"))) : Optional.empty();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** Whether curl makes several URLs of this one, unless told not to. */
    boolean isPattern() {
        String target = url.target();
        return closes(target, '{', '}') || closes(target, '[', ']');
    }

    private static boolean closes(String target, char opening, char closing) {
        int from = target.indexOf(opening);
        return from >= 0 && target.indexOf(closing, from) >= 0;
    }

    /**
     * @param asIs keeps {@code .} and {@code ..} where they stand in the path
     * @param query added to the URL's own; may be empty
     * @param file name of an uploaded file, for a path that ends in a slash; may be empty
     */
    TargetUrl target(boolean asIs, Bytes query, String file) {
        int mark = url.target().indexOf('?');
        String path = mark < 0 ? url.target() : url.target().substring(0, mark);
        String rest = mark < 0 ? "" : url.target().substring(mark);
        if (!query.isEmpty()) {
            rest += (rest.isEmpty() ? "?" : rest.length() > 1 ? "&" : "") + query.text();
        }
        String plain = escaped(asIs ? path : Reference.withoutDots(path));
        String named = plain.endsWith("/") && !file.equals("-") ? plain + file : plain;
        return new TargetUrl(url.endpoint(), named + rest);
    }

    /** curl escapes what is not ASCII in a path, and leaves the query alone. */
    private static String escaped(String path) {
        StringBuilder text = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            text.append(b < 0 ? "%" + HexFormat.of().toHexDigits(b) : String.valueOf((char) b));
        }
        return text.toString();
    }
}
