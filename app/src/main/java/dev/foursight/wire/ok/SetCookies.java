package dev.foursight.wire.ok;

import dev.foursight.http.Cookie;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.TargetUrl;
import dev.foursight.wire.CookieReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;

/** Reads Set-Cookie as OkHttp does, which knows the list of public suffixes. */
public final class SetCookies implements CookieReader {

    /** More cookies than RFC 6265 §6.1 asks for in one answer, or larger ones, are not kept. */
    private static final int MOST = 50;

    private static final int LONGEST = 4096;

    @Override
    public List<Cookie> read(TargetUrl url, Fields fields) {
        HttpUrl from = HttpUrl.parse(url.toString());
        if (from == null) {
            return List.of();
        }
        return fields.all("Set-Cookie").stream()
                .map(FieldLine::value)
                .filter(value -> value.length() <= LONGEST)
                .limit(MOST)
                .map(value -> okhttp3.Cookie.parse(from, value))
                .filter(Objects::nonNull)
                .map(SetCookies::kept)
                .toList();
    }

    private static Cookie kept(okhttp3.Cookie cookie) {
        return new Cookie(
                cookie.name(),
                cookie.value(),
                cookie.domain(),
                cookie.hostOnly(),
                cookie.path(),
                cookie.secure(),
                cookie.persistent() ? Instant.ofEpochMilli(cookie.expiresAt()) : Instant.MAX);
    }
}
