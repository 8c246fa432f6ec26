package dev.foursight.wire;

import dev.foursight.http.Bytes;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.net.ServerSocketFactory;

/** A server on loopback that keeps what its one client sends, to the end of the connection. */
public final class OneRequest implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 5_000;

    private final ServerSocket server;
    private final CompletableFuture<Bytes> heard = new CompletableFuture<>();
    private final CompletableFuture<Integer> length = new CompletableFuture<>();

    public OneRequest() throws IOException {
        this(ServerSocketFactory.getDefault());
    }

    public OneRequest(ServerSocketFactory sockets) throws IOException {
        server = sockets.createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /**
     * The server answers when it has so many bytes, or when no more come; those that come after the
     * answer are kept too.
     */
    public void answerAfter(int bytes) {
        length.complete(bytes);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Everything the client sent; waits until it has gone. */
    public Bytes heard() throws InterruptedException {
        try {
            return heard.get();
        } catch (ExecutionException failed) {
            throw new AssertionError("nobody came", failed.getCause());
        }
    }

    private void serve() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Socket client = server.accept()) {
            client.setSoTimeout(PATIENCE_MILLIS);
            InputStream in = new BufferedInputStream(client.getInputStream());
            try {
                int next = in.read();
                while (next >= 0) {
                    bytes.write(next);
                    next = bytes.size() < length.get() ? in.read() : -1;
                }
            } catch (IOException noMore) {
                // The test will see that bytes are missing.
            }
            client.getOutputStream()
                    .write(
                            Bytes.ofLatin1(
                                            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                                    .toArray());
            client.shutdownOutput();
            in.transferTo(bytes);
        } catch (IOException | InterruptedException | ExecutionException gone) {
            // What was heard until then is what counts.
        }
        heard.complete(Bytes.of(bytes.toByteArray()));
    }

    @Override
    public void close() throws IOException {
        length.complete(0);
        server.close();
    }
}
