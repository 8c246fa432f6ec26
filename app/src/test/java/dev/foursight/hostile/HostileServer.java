package dev.foursight.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** Answers every connection on a port of loopback as one hostile answer says. */
final class HostileServer implements AutoCloseable {

    private final HostileAnswer answer;
    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final CountDownLatch over = new CountDownLatch(1);

    HostileServer(HostileAnswer answer) throws IOException {
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/" + answer;
    }

    private void serve() {
        try {
            while (true) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            int ends = 0;
            while (ends < 4) {
                int next = in.read();
                ends = next == '\r' || next == '\n' ? ends + 1 : 0;
                if (next < 0) {
                    return;
                }
            }
            OutputStream out = client.getOutputStream();
            answer.script().play(out, over);
        } catch (IOException | InterruptedException gone) {
            // The client has had enough, which is what most of these answers ask for.
        }
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        server.close();
    }
}
