package dev.foursight.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cookies kept for one target.
 *
 * @param cookies oldest first
 */
public record CookieJar(List<Cookie> cookies) {

    public static final CookieJar EMPTY = new CookieJar(List.of());

    /** As many as RFC 6265 §6.1 asks a client to keep for one domain. */
    private static final int MOST = 50;

    public CookieJar {
        cookies = List.copyOf(cookies);
    }

    /** With these cookies, each in the place of the one it replaces; without what has expired. */
    public CookieJar with(List<Cookie> come, Instant now) {
        List<Cookie> kept = new ArrayList<>(cookies);
        for (Cookie cookie : come) {
            int old = indexOf(kept, cookie);
            if (old >= 0) {
                kept.set(old, cookie);
            } else {
                kept.add(cookie);
            }
        }
        kept.removeIf(cookie -> !now.isBefore(cookie.expires()));
        return new CookieJar(kept.subList(Math.max(0, kept.size() - MOST), kept.size()));
    }

    private static int indexOf(List<Cookie> kept, Cookie cookie) {
        for (int i = 0; i < kept.size(); i++) {
            if (cookie.replaces(kept.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** What Cookie says in a request: longer paths first, then older ones; empty for none. */
    public String value(TargetUrl url, Instant now) {
        return cookies.stream()
                .filter(cookie -> cookie.belongsTo(url, now))
                .sorted(Comparator.comparingInt((Cookie cookie) -> -cookie.path().length()))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
    }
}
