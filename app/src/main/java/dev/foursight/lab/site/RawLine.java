package dev.foursight.lab.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Blocker;

/**
 * A connection of HTTP/1.1 below HTTP: bytes go out as they are, up to a cut. A client that does
 * not read is given up after the connection's idle time.
 */
final class RawLine {

    /** Bytes of the request read on at most, so that closing is no reset. */
    private static final long READ_ON = 16_000_000;

    private final Request request;
    private final EndPoint end;
    private final int cut;
    private long written;

    /**
     * @param cut bytes after which nothing more goes out; -1 for no cut
     */
    RawLine(Request request, int cut) {
        this.request = request;
        this.end = request.getConnectionMetaData().getConnection().getEndPoint();
        this.cut = cut;
        if (lowest() instanceof Heard watched) {
            watched.heard();
        }
    }

    private EndPoint lowest() {
        return end instanceof SslConnection.SslEndPoint tls
                ? tls.getSslConnection().getEndPoint()
                : end;
    }

    boolean isEmpty() {
        return written == 0;
    }

    long written() {
        return written;
    }

    void write(byte[] bytes) throws IOException {
        int length = cut < 0 ? bytes.length : (int) Math.min(bytes.length, cut - written);
        if (length <= 0) {
            return;
        }
        try (Blocker.Callback done = Blocker.callback()) {
            end.write(done, ByteBuffer.wrap(bytes, 0, length));
            done.block();
        }
        written += length;
    }

    void end(boolean reset) throws IOException {
        EndPoint lowest = lowest();
        if (reset && lowest.getTransport() instanceof SocketChannel channel) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            lowest.close();
            return;
        }
        end.shutdownOutput();
        readOn();
        end.close();
    }

    /** Closes it though not all was written. */
    void abandon() {
        end.close();
    }

    private void readOn() {
        if (!request.getHeaders().contains("Expect")) {
            try (InputStream in = Content.Source.asInputStream(request)) {
                in.skipNBytes(READ_ON);
            } catch (IOException endedOrBroken) {
                return;
            }
        }
    }
}
