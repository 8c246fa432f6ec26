package dev.foursight.http;

/**
 * How to talk to the endpoint.
 *
 * @param captureCap how many answer bytes to keep
 */
public record Connection(
        Protocol protocol,
        Trust trust,
        Deadlines deadlines,
        long captureCap,
        TlsOptions tls,
        Route route,
        Following following) {

    public static final Connection STANDARD =
            new Connection(
                    Protocol.HTTP_1,
                    Trust.SYSTEM,
                    Deadlines.STANDARD,
                    10_000_000,
                    TlsOptions.STANDARD,
                    Route.DIRECT,
                    Following.NOTHING);

    /** Which transport: HTTP/1.x byte for byte, or HTTP/2 through OkHttp. */
    public enum Protocol {
        HTTP_1,
        HTTP_2
    }

    /** Whose certificates are believed. */
    public enum Trust {
        /** The system's authorities and those of {@link TlsOptions#certificates}. */
        SYSTEM,
        /** The certificates of {@link TlsOptions#certificates} themselves, whatever they say. */
        ONLY,
        /** Any certificate at all: for tests of servers with certificates of their own. */
        ANY
    }

    /**
     * Whether requests to this endpoint go to the proxy itself, in absolute form; HTTP/2 takes a
     * tunnel like TLS does, since a proxy need not speak it.
     */
    public boolean asksProxy(Endpoint origin) {
        Proxy proxy = route.proxy();
        return proxy != null
                && proxy.kind() == Proxy.Kind.HTTP
                && !origin.tls()
                && protocol == Protocol.HTTP_1;
    }

    public Connection withProtocol(Protocol other) {
        return new Connection(other, trust, deadlines, captureCap, tls, route, following);
    }

    public Connection withTrust(Trust other) {
        return new Connection(protocol, other, deadlines, captureCap, tls, route, following);
    }

    public Connection withDeadlines(Deadlines other) {
        return new Connection(protocol, trust, other, captureCap, tls, route, following);
    }

    public Connection withCaptureCap(long bytes) {
        return new Connection(protocol, trust, deadlines, bytes, tls, route, following);
    }

    public Connection withTls(TlsOptions other) {
        return new Connection(protocol, trust, deadlines, captureCap, other, route, following);
    }

    public Connection withRoute(Route other) {
        return new Connection(protocol, trust, deadlines, captureCap, tls, other, following);
    }

    public Connection withFollowing(Following other) {
        return new Connection(protocol, trust, deadlines, captureCap, tls, route, other);
    }
}
