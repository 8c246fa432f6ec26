package dev.foursight.lab.dav;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A write lock (RFC 4918 §6, §7).
 *
 * @param token URI that names it
 * @param root what it was taken on
 * @param infinite whether it covers everything below the root too
 * @param owner the DAV:owner element of who took it, if they sent one
 * @param timeout what was granted
 * @param until when it ends; {@link Instant#MAX} for a lock that its holder keeps renewing
 */
record Lock(
        String token,
        DavPath root,
        boolean exclusive,
        boolean infinite,
        Optional<Element> owner,
        Duration timeout,
        Instant until) {

    boolean covers(DavPath path) {
        return infinite ? root.contains(path) : root.equals(path);
    }

    /** Whether it belongs to somebody else, who is not one of the clients here. */
    boolean foreign() {
        return until.equals(Instant.MAX);
    }

    Lock refreshed(Duration granted, Instant now) {
        return new Lock(token, root, exclusive, infinite, owner, granted, now.plus(granted));
    }

    /** Seconds left, as a Timeout value has them (RFC 4918 §10.7). */
    long secondsLeft(Instant now) {
        return foreign() ? timeout.toSeconds() : Duration.between(now, until).toSeconds();
    }
}
