package dev.foursight.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A reference to a URL, such as Location holds, read relative to another (RFC 3986 §5.2). */
public final class Reference {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private Reference() {}

    /**
     * The URL that is meant; empty where no request can be sent there. A fragment is dropped, and
     * what a URL cannot hold is escaped as browsers do.
     */
    public static Optional<TargetUrl> resolve(TargetUrl base, String reference) {
        String text = escaped(reference.strip().replaceFirst("(?s)#.*", ""));
        if (text.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return Optional.empty();
        }
        try {
            return Optional.of(target(base, text));
        } catch (InvalidInput unusable) {
            return Optional.empty();
        }
    }

    private static TargetUrl target(TargetUrl base, String text) {
        if (ABSOLUTE.matcher(text).lookingAt()) {
            // “http:example.org” means what it would with two slashes, as browsers read it.
            return plain(TargetUrl.parse(text.replaceFirst(":/*", "://")));
        }
        if (text.startsWith("//")) {
            return plain(TargetUrl.parse(base.endpoint().scheme() + ":" + text));
        }
        String path = path(base);
        String target =
                text.isEmpty()
                        ? base.target()
                        : text.startsWith("?")
                                ? path + text
                                : text.startsWith("/")
                                        ? text
                                        : path.substring(0, path.lastIndexOf('/') + 1) + text;
        return plain(new TargetUrl(base.endpoint(), target));
    }

    private static String path(TargetUrl url) {
        String path = url.target().replaceFirst("\\?.*", "");
        return path.startsWith("/") ? path : "/";
    }

    private static TargetUrl plain(TargetUrl url) {
        int query = url.target().indexOf('?');
        String path = query < 0 ? url.target() : url.target().substring(0, query);
        return new TargetUrl(
                url.endpoint(),
                withoutDots(path) + (query < 0 ? "" : url.target().substring(query)));
    }

    /**
     * Takes dot segments away (RFC 3986 §5.2.4).
     *
     * @param path begins with a slash
     */
    public static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean up = segments[i].equals("..");
            if (up && !kept.isEmpty()) {
                kept.removeLast();
            }
            if (!up && !segments[i].equals(".")) {
                kept.addLast(segments[i]);
            } else if (i == segments.length - 1) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean holds = b > ' ' || (b >= 0 && b < ' ');
            out.append(
                    holds
                            ? String.valueOf((char) b)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }
}
