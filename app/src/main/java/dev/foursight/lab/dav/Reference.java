package dev.foursight.lab.dav;

import java.util.Optional;
import org.eclipse.jetty.http.HttpURI;
import org.jspecify.annotations.Nullable;

/**
 * A Simple-ref: an absolute URI or an absolute path (RFC 4918 §8.3).
 *
 * @param authority null if only a path was written
 */
record Reference(@Nullable String authority, DavPath path) {

    /** Empty for what is no such reference. */
    static Optional<Reference> parse(String text) {
        try {
            HttpURI uri = HttpURI.from(text);
            String path = uri.getCanonicalPath();
            String host = uri.getHost();
            boolean full = uri.getScheme() != null && host != null && !host.isEmpty();
            if (path == null
                    || uri.hasViolations()
                    || uri.getFragment() != null
                    || !(full || text.startsWith("/"))) {
                return Optional.empty();
            }
            return DavPath.parse(path).map(there -> new Reference(uri.getAuthority(), there));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether it leads to the server that has this authority. */
    boolean isAt(String server) {
        return authority == null || authority.equalsIgnoreCase(server);
    }
}
