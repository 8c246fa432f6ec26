package dev.foursight.wire;

import dev.foursight.http.Endpoint;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Route;
import dev.foursight.http.Route.Family;
import dev.foursight.http.WireEvent.What;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Finds a host's addresses on a thread of its own: a lookup that hangs cannot be stopped, only
 * left. Pinned addresses need no looking up.
 */
public final class Lookup {

    private final Resolver resolver;
    private final Route route;

    public Lookup(Resolver resolver, Route route) {
        this.resolver = resolver;
        this.route = route;
    }

    /** The addresses of the family that the route wants, at least one. */
    public List<InetAddress> addresses(Endpoint endpoint, Guard guard, Journal journal)
            throws WireFailure {
        List<InetAddress> pinned = route.pinned(endpoint);
        List<InetAddress> all = pinned.isEmpty() ? found(endpoint, guard) : pinned;
        if (all.isEmpty()) {
            throw new WireFailure(ConnectFailures.unknownHost(endpoint));
        }
        List<InetAddress> wanted =
                route.family() == Family.ANY ? all : all.stream().filter(this::isWanted).toList();
        if (wanted.isEmpty()) {
            throw new WireFailure(ConnectFailures.noAddressOf(route.family(), endpoint));
        }
        journal.add(What.RESOLVED);
        return wanted;
    }

    private boolean isWanted(InetAddress address) {
        return switch (route.family()) {
            case ANY -> true;
            case IPV4 -> address instanceof Inet4Address;
            case IPV6 -> address instanceof Inet6Address;
        };
    }

    /** An address needs no looking up and no thread for it. */
    private List<InetAddress> found(Endpoint endpoint, Guard guard) throws WireFailure {
        try {
            return List.of(InetAddress.ofLiteral(endpoint.host()));
        } catch (IllegalArgumentException name) {
            return resolved(endpoint, guard);
        }
    }

    private List<InetAddress> resolved(Endpoint endpoint, Guard guard) throws WireFailure {
        FutureTask<List<InetAddress>> lookup =
                new FutureTask<>(() -> resolver.resolve(endpoint.host()));
        guard.onCut(() -> lookup.cancel(true));
        Thread.ofPlatform().daemon().name("resolve").start(lookup);
        try {
            return lookup.get();
        } catch (CancellationException cut) {
            throw Cuts.whileUnconnected(guard, endpoint, Phase.RESOLVE);
        } catch (ExecutionException failed) {
            throw new WireFailure(
                    failed.getCause() instanceof UnknownHostException unknown
                            ? ConnectFailures.of(unknown, endpoint)
                            : ConnectFailures.resolverFailed(endpoint));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Cuts.cancelled();
        }
    }
}
