package dev.foursight.wire.raw;

import dev.foursight.http.Exchange;
import dev.foursight.http.Proxy;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.WireFailure;

/** Opens ways through proxies for a client that speaks for itself on them. */
public final class Tunnels {

    private final Resolver resolver;
    private final Trusting trusting;

    public Tunnels(Resolver resolver, Trusting trusting) {
        this.resolver = resolver;
        this.trusting = trusting;
    }

    /** What became of the wish for a tunnel. */
    public sealed interface Tunnel {

        /**
         * @param socket connected to the origin server; what is told it of connecting again is
         *     passed over
         */
        record Open(OneSocket socket) implements Tunnel {}

        /**
         * @param exchange what the proxy was asked, and what it answered in place of a tunnel
         */
        record Refused(Exchange exchange) implements Tunnel {}
    }

    public Tunnel open(WireRequest request, Proxy proxy, Guard guard, Journal journal)
            throws WireFailure {
        Way.Opened way = new Way(resolver, trusting, guard, journal).tunnel(request.draft(), proxy);
        return way.refusal() == null
                ? new Tunnel.Open(
                        new OneSocket(new ConnectedSocket(way.link().upper(), way.link().socket())))
                : new Tunnel.Refused(
                        Conversation.refused(
                                        request.draft(),
                                        way.refusal(),
                                        way.link(),
                                        RawTransport.LINGER,
                                        guard,
                                        journal)
                                .hold());
    }
}
