package dev.foursight.lab.vendor;

import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;

/**
 * The buffers that nginx reads a request's head into: large_client_header_buffers 4 8k, and
 * max_headers 1000.
 */
final class HeadBuffers {

    private static final int BUFFER = 8_192;
    private static final int BUFFERS = 4;
    private static final int LINES = 1_000;

    /** What the error log quotes of a line. */
    private static final int QUOTED = 64;

    private HeadBuffers() {}

    /** What nginx logs about a head that they do not hold. */
    static Optional<String> overflow(Request request) {
        if (request.getHeaders().size() > LINES) {
            return Optional.of("client sent too many header lines");
        }
        int all = 0;
        for (HttpField field : request.getHeaders()) {
            String line = field.getName() + ": " + field.getValue();
            if (line.length() + 2 > BUFFER) {
                return Optional.of(
                        "client sent too long header line: \""
                                + line.substring(0, QUOTED)
                                + "...\"");
            }
            all += line.length() + 2;
        }
        return all > BUFFERS * BUFFER
                ? Optional.of("client sent too large request")
                : Optional.empty();
    }
}
