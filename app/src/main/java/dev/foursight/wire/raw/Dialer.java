package dev.foursight.wire.raw;

import dev.foursight.http.Connection;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.ConnectFailures;
import dev.foursight.wire.Cuts;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Lookup;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.WireFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Makes the TCP connection: the host's addresses in order until one takes it up. */
final class Dialer {

    private final Resolver resolver;
    private final Endpoint endpoint;
    private final Guard guard;
    private final Journal journal;

    Dialer(Resolver resolver, Endpoint endpoint, Guard guard, Journal journal) {
        this.resolver = resolver;
        this.endpoint = endpoint;
        this.guard = guard;
        this.journal = journal;
    }

    Socket dial(Connection connection) throws WireFailure {
        Duration patience = connection.deadlines().connect();
        guard.limit(patience);
        long began = System.nanoTime();
        List<InetAddress> addresses =
                new Lookup(resolver, connection.route()).addresses(endpoint, guard, journal);
        IOException last = null;
        for (int i = 0; i < addresses.size(); i++) {
            Duration left = patience.minusNanos(System.nanoTime() - began);
            try {
                // The guard ends the last attempt: to be timed makes a socket slower for good.
                int untried = addresses.size() - i - 1;
                return connect(
                        addresses.get(i),
                        untried == 0
                                ? 0
                                : Math.clamp(
                                        left.dividedBy(untried + 1L).toMillis(),
                                        1,
                                        Integer.MAX_VALUE));
            } catch (IOException failure) {
                if (guard.cut() != null) {
                    throw Cuts.whileUnconnected(guard, endpoint, Phase.CONNECT);
                }
                last = failure;
            }
        }
        throw new WireFailure(ConnectFailures.of(Objects.requireNonNull(last), endpoint));
    }

    /**
     * @param patience in milliseconds, 0 for none of its own
     */
    private Socket connect(InetAddress address, int patience) throws IOException {
        // What Java would take for a proxy of the system's must not be asked.
        Socket socket = new Socket(Proxy.NO_PROXY);
        guard.onCut(() -> Link.closeQuietly(socket));
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(address, endpoint.port()), patience);
            if (guard.cut() != null) {
                throw new IOException("cut");
            }
            journal.add(What.CONNECTED);
            return socket;
        } catch (IOException failure) {
            Link.closeQuietly(socket);
            throw failure;
        }
    }
}
