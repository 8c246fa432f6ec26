package dev.foursight.wire.ok;

import java.io.IOException;

/** The server chose HTTP/1.1 in the TLS handshake. */
final class NotHttp2 extends IOException {

    private static final long serialVersionUID = 1L;
}
