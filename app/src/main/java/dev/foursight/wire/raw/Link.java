package dev.foursight.wire.raw;

import dev.foursight.http.TlsInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Objects;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A connection made: over TLS or not.
 *
 * @param socket the TCP socket itself; to close it frees whoever is blocked, which closing the TLS
 *     layer above it does not
 * @param tls the TLS layer, or null
 */
record Link(Socket socket, @Nullable SSLSocket tls, @Nullable TlsInfo info) {

    InputStream in() throws IOException {
        return upper().getInputStream();
    }

    OutputStream out() throws IOException {
        return upper().getOutputStream();
    }

    /** Tells the peer that nothing more comes: FIN, or close_notify over TLS. */
    void halfClose() throws IOException {
        upper().shutdownOutput();
    }

    /** Breaks the connection off with RST. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Whether the failure is the peer's RST and not a close. */
    static boolean isReset(IOException failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "")
                .toLowerCase(Locale.ROOT)
                .contains("reset");
    }

    void close() {
        closeQuietly(socket);
    }

    static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // There is nothing left to close.
        }
    }

    /** What bytes are read from and written to. */
    Socket upper() {
        return tls == null ? socket : tls;
    }
}
