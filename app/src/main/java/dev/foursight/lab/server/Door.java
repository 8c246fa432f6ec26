package dev.foursight.lab.server;

import dev.foursight.lab.Port;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.function.BiConsumer;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A listening port whose connections are watched. */
final class Door extends ServerConnector {

    /** Threads that watch connections and answer what is quick; one alone keeps one core busy. */
    private static final int SELECTORS = 2;

    private final Port port;
    private final BiConsumer<Port, WatchedEnd> endedUnheard;

    /**
     * @param endedUnheard told of each connection that ends without an exchange while the lab runs
     */
    Door(
            Server server,
            Port port,
            BiConsumer<Port, WatchedEnd> endedUnheard,
            ConnectionFactory... protocols) {
        super(server, 1, SELECTORS, protocols);
        this.port = port;
        this.endedUnheard = endedUnheard;
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(
            SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        WatchedEnd end = new WatchedEnd(channel, selector, key, getScheduler(), this::ended);
        end.setIdleTimeout(getIdleTimeout());
        return end;
    }

    private void ended(WatchedEnd end) {
        if (isRunning()) {
            endedUnheard.accept(port, end);
        }
    }
}
