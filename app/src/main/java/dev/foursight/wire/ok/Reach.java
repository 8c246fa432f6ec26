package dev.foursight.wire.ok;

import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Proxy;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Lookup;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.WireFailure;
import dev.foursight.wire.raw.OneSocket;
import dev.foursight.wire.raw.Tunnels;
import dev.foursight.wire.raw.Tunnels.Tunnel;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a client of OkHttp finds the origin server. */
sealed interface Reach {

    /**
     * @param tunnel a connection that is there already, or null
     */
    record At(List<InetAddress> addresses, @Nullable OneSocket tunnel) implements Reach {}

    /** A proxy refused to open a way; that is an exchange of its own. */
    record Refused(Exchange exchange) implements Reach {}

    static Reach of(
            WireRequest request, Resolver resolver, Trusting trusting, Guard guard, Journal journal)
            throws WireFailure {
        Draft draft = request.draft();
        Proxy proxy = draft.connection().route().proxy();
        if (proxy == null) {
            guard.limit(draft.connection().deadlines().connect());
            return new At(
                    new Lookup(resolver, draft.connection().route())
                            .addresses(draft.endpoint(), guard, journal),
                    null);
        }
        return switch (new Tunnels(resolver, trusting).open(request, proxy, guard, journal)) {
            case Tunnel.Refused(Exchange exchange) -> new Refused(exchange);
            case Tunnel.Open(OneSocket socket) ->
                    // The address is never asked: the socket is connected.
                    new At(List.of(InetAddress.ofLiteral("0.0.0.0")), socket);
        };
    }
}
