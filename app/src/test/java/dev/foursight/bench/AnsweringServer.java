package dev.foursight.bench;

import dev.foursight.http.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Answers one request on each connection, in as little time as it can. */
final class AnsweringServer implements AutoCloseable {

    private static final int PIECE = 65_536;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final long length;
    private final boolean closes;
    private final byte[] head;
    private final byte[] piece = new byte[PIECE];

    private AnsweringServer(long length, boolean closes) throws IOException {
        this.length = length;
        this.closes = closes;
        this.head =
                Bytes.ofLatin1(
                                "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
                                        + length
                                        + (closes ? "\r\nConnection: close" : "")
                                        + "\r\n\r\n")
                        .toArray();
        Thread.ofPlatform().daemon().start(this::serve);
    }

    /** 300 bytes of content. */
    static AnsweringServer small(boolean closes) throws IOException {
        return new AnsweringServer(300, closes);
    }

    static AnsweringServer large(long length) throws IOException {
        return new AnsweringServer(length, true);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        byte[] request = new byte[PIECE];
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.setTcpNoDelay(true);
                InputStream in = client.getInputStream();
                if (in.read(request) < 0) {
                    continue;
                }
                OutputStream out = client.getOutputStream();
                out.write(head);
                for (long left = length; left > 0; left -= PIECE) {
                    out.write(piece, 0, (int) Math.min(PIECE, left));
                }
                if (!closes && in.read(request) >= 0) {
                    throw new IllegalStateException("one request a connection");
                }
            } catch (IOException gone) {
                // The client went, or the benchmark is over.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
