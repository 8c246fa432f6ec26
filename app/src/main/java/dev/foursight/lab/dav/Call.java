package dev.foursight.lab.dav;

import dev.foursight.http.Bytes;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * A request that has come to a tree.
 *
 * @param path of its target, and whether that was written with a slash at the end
 * @param content empty where the method takes none
 */
record Call(Request request, DavPath path, boolean slash, Bytes content, Instant now) {

    String method() {
        return request.getMethod();
    }

    /** The value of a field, its lines joined; empty if there is none. */
    Optional<String> field(String name) {
        var values = request.getHeaders().getValuesList(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values).strip());
    }

    /** The same in lower case, for values that are read so. */
    Optional<String> word(String name) {
        return field(name).map(value -> value.toLowerCase(Locale.ROOT));
    }

    /** Host and port the request was sent to. */
    String authority() {
        return String.valueOf(request.getHttpURI().getAuthority());
    }
}
