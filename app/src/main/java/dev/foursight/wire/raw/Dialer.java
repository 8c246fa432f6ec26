package dev.foursight.wire.raw;

import dev.foursight.http.Deadlines;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.WireEvent.What;
import dev.foursight.wire.ConnectFailures;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Guard.Cut;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.WireFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

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

    Socket dial(Deadlines deadlines) throws WireFailure {
        guard.limit(deadlines.connect());
        long began = System.nanoTime();
        List<InetAddress> addresses = resolve();
        journal.add(What.RESOLVED);
        IOException last = new IOException("no address");
        for (int i = 0; i < addresses.size(); i++) {
            Duration left = deadlines.connect().minusNanos(System.nanoTime() - began);
            try {
                return connect(addresses.get(i), left.dividedBy(addresses.size() - i));
            } catch (IOException failure) {
                checkCut(Phase.CONNECT);
                last = failure;
            }
        }
        throw new WireFailure(ConnectFailures.of(last, endpoint));
    }

    /** On a thread of its own: a lookup that hangs in the system cannot be stopped, only left. */
    private List<InetAddress> resolve() throws WireFailure {
        FutureTask<List<InetAddress>> lookup =
                new FutureTask<>(() -> resolver.resolve(endpoint.host()));
        guard.onCut(() -> lookup.cancel(true));
        Thread.ofPlatform().daemon().name("resolve").start(lookup);
        try {
            List<InetAddress> addresses = lookup.get();
            checkCut(Phase.RESOLVE);
            if (addresses.isEmpty()) {
                throw new WireFailure(ConnectFailures.unknownHost(endpoint));
            }
            return addresses;
        } catch (CancellationException cut) {
            throw Cuts.whileUnconnected(guard, endpoint, Phase.RESOLVE);
        } catch (ExecutionException failed) {
            throw new WireFailure(ConnectFailures.unknownHost(endpoint));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Cuts.cancelled();
        }
    }

    private Socket connect(InetAddress address, Duration patience) throws IOException {
        Socket socket = new Socket();
        guard.onCut(() -> Link.closeQuietly(socket));
        try {
            socket.setTcpNoDelay(true);
            socket.connect(
                    new InetSocketAddress(address, endpoint.port()),
                    Math.clamp(patience.toMillis(), 1, Integer.MAX_VALUE));
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

    private void checkCut(Phase phase) throws WireFailure {
        Cut cut = guard.cut();
        if (cut != null) {
            throw Cuts.whileUnconnected(guard, endpoint, phase);
        }
    }
}
