package dev.foursight.wire;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.WireEvent.What;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Finds a host's addresses on a thread of its own: a lookup that hangs cannot be stopped, only
 * left.
 */
public final class Lookup {

    private final Resolver resolver;

    public Lookup(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The addresses, at least one. */
    public List<InetAddress> addresses(Endpoint endpoint, Guard guard, Journal journal)
            throws WireFailure {
        FutureTask<List<InetAddress>> lookup =
                new FutureTask<>(() -> resolver.resolve(endpoint.host()));
        guard.onCut(() -> lookup.cancel(true));
        Thread.ofPlatform().daemon().name("resolve").start(lookup);
        try {
            List<InetAddress> addresses = lookup.get();
            if (addresses.isEmpty()) {
                throw new WireFailure(ConnectFailures.unknownHost(endpoint));
            }
            journal.add(What.RESOLVED);
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
}
