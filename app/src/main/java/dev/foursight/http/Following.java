package dev.foursight.http;

import org.jspecify.annotations.Nullable;

/**
 * What may be sent further upon an answer without the person being asked again. Everything is off
 * unless it was asked for.
 *
 * @param redirects how many redirects to follow at most; 0 for none (RFC 9110 §15.4)
 * @param cookies whether cookies that come are kept and sent where they belong (RFC 6265)
 * @param digest who answers a Digest challenge, which takes a request of its own (RFC 7616), or
 *     null
 */
public record Following(int redirects, boolean cookies, @Nullable Login digest) {

    public static final Following NOTHING = new Following(0, false, null);

    /** Whether one request is one exchange and no cookie is kept. */
    public boolean isNothing() {
        return redirects == 0 && !cookies && digest == null;
    }

    public Following withRedirects(int most) {
        return new Following(most, cookies, digest);
    }

    public Following withCookies(boolean on) {
        return new Following(redirects, on, digest);
    }

    public Following withDigest(@Nullable Login login) {
        return new Following(redirects, cookies, login);
    }
}
