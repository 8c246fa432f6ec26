package dev.foursight.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** A server that accepts nobody and whose queue is full: Linux answers no further connection. */
public final class Unaccepting implements AutoCloseable {

    private static final int MORE_THAN_THE_QUEUE = 5;

    private final ServerSocketChannel server = ServerSocketChannel.open();
    private final List<SocketChannel> waiting = new ArrayList<>();

    public Unaccepting() throws IOException {
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        for (int i = 0; i < MORE_THAN_THE_QUEUE; i++) {
            SocketChannel client = SocketChannel.open();
            waiting.add(client);
            client.configureBlocking(false);
            client.connect(server.getLocalAddress());
        }
    }

    public int port() throws IOException {
        return ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel client : waiting) {
            client.close();
        }
        server.close();
    }
}
