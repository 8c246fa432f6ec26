package dev.foursight.wire.raw;

import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Call;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Transport;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.WireFailure;
import java.net.Socket;
import java.time.Duration;

/** HTTP/1.x byte for byte, over TCP or TLS, one connection an exchange. */
public final class RawTransport implements Transport {

    /**
     * How long it stays on after a whole answer to see the server close, or answer what it took for
     * a further request: long enough for a server near by, too short for a person to notice.
     */
    public static final Duration LINGER = Duration.ofMillis(100);

    private final Resolver resolver;
    private final Trusting trusting;
    private final Duration linger;

    public RawTransport() {
        this(Resolver.SYSTEM, Trusting.platform(), LINGER);
    }

    public RawTransport(Resolver resolver, Trusting trusting, Duration linger) {
        this.resolver = resolver;
        this.trusting = trusting;
        this.linger = linger;
    }

    @Override
    public Exchange send(WireRequest request, Call call) {
        Connection connection = request.draft().connection();
        Journal journal = new Journal(call);
        try (Guard guard = new Guard(call, connection.deadlines().total())) {
            try {
                Link link = connect(request.draft(), guard, journal);
                return new Conversation(request, link, linger, guard, journal).hold();
            } catch (WireFailure failure) {
                return new Report(request, journal).unsent(failure.outcome(), failure.tls());
            }
        }
    }

    private Link connect(Draft draft, Guard guard, Journal journal) throws WireFailure {
        Connection connection = draft.connection();
        Socket socket = new Dialer(resolver, draft.endpoint(), guard, journal).dial(connection);
        return draft.endpoint().tls()
                ? new Handshake(trusting, draft.endpoint(), guard, journal).over(socket, connection)
                : new Link(socket, null, null);
    }
}
