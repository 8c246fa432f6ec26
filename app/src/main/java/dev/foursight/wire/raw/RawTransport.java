package dev.foursight.wire.raw;

import dev.foursight.http.Connection;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.RequestParser;
import dev.foursight.http.TlsInfo;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Call;
import dev.foursight.wire.ContentFault;
import dev.foursight.wire.ContentStream;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.Transport;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.Watch;
import dev.foursight.wire.WireFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** HTTP/1.x byte for byte, over TCP or TLS, one connection an exchange. */
public final class RawTransport implements Transport {

    /**
     * How long it stays on after a whole answer to see the server close, or answer what it took for
     * a further request: long enough for a server near by, too short for a person to notice.
     */
    public static final Duration LINGER = Duration.ofMillis(100);

    private final Watch watch = new Watch();
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
        try (Guard guard = new Guard(watch, call, connection.deadlines().total())) {
            try {
                ContentStream.check(request);
                Way.Opened way = new Way(resolver, trusting, guard, journal).open(request.draft());
                return conversation(request, way, guard, journal).hold();
            } catch (ContentFault fault) {
                return unsent(request, fault.outcome(), null, journal);
            } catch (WireFailure failure) {
                return unsent(request, failure.outcome(), failure.tls(), journal);
            }
        }
    }

    private static Exchange unsent(
            WireRequest request, Outcome outcome, @Nullable TlsInfo tls, Journal journal) {
        return new Report(request, RequestParser.parse(request.bytes()), journal)
                .unsent(outcome, tls);
    }

    private Conversation conversation(
            WireRequest request, Way.Opened way, Guard guard, Journal journal) {
        return way.refusal() == null
                ? new Conversation(request, way.link(), linger, guard, journal)
                : Conversation.refused(
                        request.draft(), way.refusal(), way.link(), linger, guard, journal);
    }
}
