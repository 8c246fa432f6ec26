package dev.foursight.wire;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** A server on loopback that takes one connection and does as its script says. */
public final class Peer implements AutoCloseable {

    /** What to do with the connection. It is closed when the script ends. */
    @FunctionalInterface
    public interface Script {
        void play(Hand hand) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile Socket connection;

    private Peer(ServerSocket server, Script script) {
        this.server = server;
        Thread.ofVirtual().start(() -> serve(script));
    }

    public static Peer plain(Script script) throws IOException {
        return new Peer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), script);
    }

    public static Peer tls(SSLContext context, Script script) throws IOException {
        return tls(context, _ -> {}, script);
    }

    /**
     * @param change of the socket before anybody comes
     */
    public static Peer tls(SSLContext context, Consumer<ServerSocket> change, Script script)
            throws IOException {
        ServerSocket server =
                context.getServerSocketFactory()
                        .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        change.accept(server);
        return new Peer(server, script);
    }

    /** Hears a head and says the parts, each in a write of its own. */
    public static Script answer(String... parts) {
        return hand -> {
            hand.hearHead();
            for (String part : parts) {
                hand.say(part);
            }
        };
    }

    /** What a server does that was asked for TLS and knows clear text only. */
    public static Script clearText() {
        return hand -> {
            hand.hear(5);
            hand.say("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
            hand.hold();
        };
    }

    private void serve(Script script) {
        try (Socket socket = server.accept()) {
            connection = socket;
            script.play(new Hand(socket, released));
        } catch (IOException | InterruptedException expected) {
            // The client went away, which many tests want.
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/";
    }

    @Override
    public void close() throws IOException {
        released.countDown();
        server.close();
        if (connection != null) {
            connection.close();
        }
    }

    /** What a script can do. */
    public record Hand(Socket socket, CountDownLatch released) {

        public void say(String latin1) throws IOException {
            say(Bytes.ofLatin1(latin1));
        }

        public void say(Bytes bytes) throws IOException {
            socket.getOutputStream().write(bytes.toArray());
            socket.getOutputStream().flush();
        }

        /** Reads up to and including an empty line. */
        public String hearHead() throws IOException {
            InputStream in = socket.getInputStream();
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            int next = in.read();
            while (next >= 0) {
                head.write(next);
                if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                    break;
                }
                next = in.read();
            }
            return head.toString(StandardCharsets.ISO_8859_1);
        }

        public String hear(int bytes) throws IOException {
            return new String(
                    socket.getInputStream().readNBytes(bytes), StandardCharsets.ISO_8859_1);
        }

        public String hearAll() throws IOException {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }

        /** Carries bytes both ways between this connection and a port of this machine. */
        public void carryTo(int port) throws IOException, InterruptedException {
            try (Socket onward = new Socket(InetAddress.getLoopbackAddress(), port)) {
                Thread out = Thread.ofVirtual().start(() -> copy(socket, onward));
                copy(onward, socket);
                out.join();
            }
        }

        private static void copy(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
                to.shutdownOutput();
            } catch (IOException broken) {
                // One side went away, which ends the other too.
            }
        }

        /** The TLS side of this connection, which takes these protocols by ALPN and no other. */
        public SSLSocket agreeingTo(String... protocols) {
            SSLSocket tls = (SSLSocket) socket;
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setApplicationProtocols(protocols);
            tls.setSSLParameters(parameters);
            return tls;
        }

        /** Ends the connection with RST. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Does nothing more until the test is over. */
        public void hold() throws InterruptedException {
            released.await();
        }
    }
}
