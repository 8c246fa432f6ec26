package dev.foursight.wire;

import dev.foursight.http.Cookie;
import dev.foursight.http.Fields;
import dev.foursight.http.TargetUrl;
import java.util.List;

/** Reads the cookies that an answer sets. */
@FunctionalInterface
public interface CookieReader {

    /**
     * The cookies to keep: none for another host or a whole public suffix, and a past expiry for
     * one that is to be forgotten (RFC 6265 §5.3).
     *
     * @param url of the request
     * @param fields of the answer
     */
    List<Cookie> read(TargetUrl url, Fields fields);
}
