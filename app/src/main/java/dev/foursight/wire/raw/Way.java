package dev.foursight.wire.raw;

import dev.foursight.http.Connection;
import dev.foursight.http.Connection.Trust;
import dev.foursight.http.Draft;
import dev.foursight.http.Endpoint;
import dev.foursight.http.Proxy;
import dev.foursight.http.Proxy.Kind;
import dev.foursight.http.TlsOptions;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Lookup;
import dev.foursight.wire.ProxyFailures;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.WireFailure;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Opens the way to the origin server, through a proxy or straight. */
final class Way {

    private final Resolver resolver;
    private final Trusting trusting;
    private final Guard guard;
    private final Journal journal;

    Way(Resolver resolver, Trusting trusting, Guard guard, Journal journal) {
        this.resolver = resolver;
        this.trusting = trusting;
        this.guard = guard;
        this.journal = journal;
    }

    /**
     * Where the way ends.
     *
     * @param refusal what an HTTP proxy answered in place of a tunnel, or null
     */
    record Opened(Link link, HttpTunnel.@Nullable Refusal refusal) {}

    Opened open(Draft draft) throws WireFailure {
        Connection connection = draft.connection();
        Endpoint origin = draft.endpoint();
        Proxy proxy = connection.route().proxy();
        if (proxy == null) {
            return new Opened(layered(dial(origin, connection), origin, connection), null);
        }
        if (connection.asksProxy(origin)) {
            return new Opened(reached(proxy, origin, connection), null);
        }
        Opened tunnel = tunnel(draft, proxy);
        return tunnel.refusal() == null
                ? new Opened(layered(tunnel.link(), origin, connection), null)
                : tunnel;
    }

    /** Through the proxy as far as the origin server; TLS with the latter is not begun. */
    Opened tunnel(Draft draft, Proxy proxy) throws WireFailure {
        Connection connection = draft.connection();
        Endpoint origin = draft.endpoint();
        InetAddress address = proxy.kind() == Kind.SOCKS5 ? resolved(origin, connection) : null;
        Link link = reached(proxy, origin, connection);
        guard.limit(connection.deadlines().connect());
        ProxyTalk talk = new ProxyTalk(link, new ProxyFailures(proxy, origin), guard, journal);
        HttpTunnel.Refusal refusal =
                talk.hold(it -> {
                    if (proxy.kind() == Kind.HTTP) {
                        return new HttpTunnel(proxy, origin).open(it);
                    }
                    new Socks5(proxy.login(), origin, address).open(it);
                    return null;
                });
        return new Opened(link, refusal);
    }

    private InetAddress resolved(Endpoint origin, Connection connection) throws WireFailure {
        guard.limit(connection.deadlines().connect());
        return new Lookup(resolver, connection.route())
                .addresses(origin, guard, journal)
                .getFirst();
    }

    /** The connection to the proxy itself; what keeps it from being made is named as its fault. */
    private Link reached(Proxy proxy, Endpoint origin, Connection connection) throws WireFailure {
        // Server name and client certificate are meant for the origin.
        TlsOptions plain = TlsOptions.STANDARD.withCertificates(connection.tls().certificates());
        // So is a fingerprint.
        boolean isPinned = connection.tls().fingerprint() != null;
        try {
            return layered(
                    dial(proxy.endpoint(), connection),
                    proxy.endpoint(),
                    connection
                            .withTls(plain)
                            .withTrust(isPinned ? Trust.SYSTEM : connection.trust()));
        } catch (WireFailure failure) {
            throw new WireFailure(new ProxyFailures(proxy, origin).reaching(failure.outcome()));
        }
    }

    private Link dial(Endpoint endpoint, Connection connection) throws WireFailure {
        return new Link(
                new Dialer(resolver, endpoint, guard, journal).dial(connection), null, null);
    }

    private Link layered(Link link, Endpoint endpoint, Connection connection) throws WireFailure {
        return endpoint.tls()
                ? new Handshake(trusting, endpoint, guard, journal).over(link, connection)
                : link;
    }
}
