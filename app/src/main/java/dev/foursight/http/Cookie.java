package dev.foursight.http;

import java.time.Instant;
import java.util.Locale;

/**
 * A cookie as it is kept (RFC 6265 §5.3).
 *
 * @param domain lower-case, without a dot before it
 * @param hostOnly whether it belongs to that host alone and not to those below it
 * @param expires {@link Instant#MAX} where it lasts as long as the jar
 */
public record Cookie(
        String name,
        String value,
        String domain,
        boolean hostOnly,
        String path,
        boolean secure,
        Instant expires) {

    /** Whether the two take each other's place. */
    public boolean replaces(Cookie other) {
        return name.equals(other.name) && domain.equals(other.domain) && path.equals(other.path);
    }

    /** Whether it is sent with a request (RFC 6265 §5.4). */
    public boolean belongsTo(TargetUrl url, Instant now) {
        return now.isBefore(expires)
                && (!secure || url.endpoint().tls())
                && matchesHost(url.endpoint())
                && matchesPath(path(url));
    }

    private boolean matchesHost(Endpoint endpoint) {
        String host = endpoint.host().toLowerCase(Locale.ROOT);
        return host.equals(domain)
                || (!hostOnly && host.endsWith("." + domain) && !host.matches("[0-9.]+|.*:.*"));
    }

    /** RFC 6265 §5.1.4. */
    private boolean matchesPath(String asked) {
        return asked.equals(path)
                || (asked.startsWith(path)
                        && (path.endsWith("/") || asked.charAt(path.length()) == '/'));
    }

    private static String path(TargetUrl url) {
        int query = url.target().indexOf('?');
        return query < 0 ? url.target() : url.target().substring(0, query);
    }

    /** Its name and place; a value may be a secret. */
    @Override
    public String toString() {
        return "Cookie[" + name + " of " + domain + path + "]";
    }
}
