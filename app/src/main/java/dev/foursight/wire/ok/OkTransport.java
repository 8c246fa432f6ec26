package dev.foursight.wire.ok;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Connection;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.WireEvent.What;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Call;
import dev.foursight.wire.ContentFault;
import dev.foursight.wire.ContentStream;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.TlsSetup;
import dev.foursight.wire.Transport;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.Watch;
import dev.foursight.wire.WireFailure;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * HTTP/2 through OkHttp, by ALPN over TLS and by prior knowledge without (RFC 9113 §3), one
 * connection an exchange. The bytes are OkHttp's own affair, so the exchange has fields and content
 * only.
 */
public final class OkTransport implements Transport {

    private final Watch watch = new Watch();
    private final Resolver resolver;
    private final Trusting trusting;

    public OkTransport() {
        this(Resolver.SYSTEM, Trusting.platform());
    }

    public OkTransport(Resolver resolver, Trusting trusting) {
        this.resolver = resolver;
        this.trusting = trusting;
    }

    /**
     * @throws InvalidInput if HTTP/2 cannot express the draft; nothing is sent then
     */
    @Override
    public Exchange send(WireRequest request, Call call) {
        Draft draft = request.draft();
        WellFormed.check(draft);
        Connection connection = draft.connection();
        Journal journal = new Journal(call);
        try (Guard guard = new Guard(watch, call, connection.deadlines().total())) {
            Progress progress = new Progress(guard, journal, connection);
            TlsSetup setup = new TlsSetup(trusting, connection, draft.endpoint().host());
            Stream stream = new Stream(draft, setup, progress);
            Request wanted = Requests.of(draft, guard);
            try {
                ContentStream.check(draft.body());
                return switch (Reach.of(request, resolver, trusting, guard, journal)) {
                    case Reach.Refused(Exchange exchange) -> exchange;
                    case Reach.At place ->
                            exchange(stream, progress, converse(wanted, place, stream, progress));
                };
            } catch (WireFailure failure) {
                return exchange(stream, progress, failure.outcome());
            } catch (ContentFault fault) {
                return exchange(stream, progress, fault.outcome());
            }
        }
    }

    private static Outcome converse(
            Request request, Reach.At place, Stream stream, Progress progress) throws ContentFault {
        OkHttpClient client = Clients.client(place, stream, progress);
        try {
            okhttp3.Call call = client.newCall(request);
            progress.guard().onCut(call::cancel);
            call.execute().close();
            return Outcome.ANSWERED;
        } catch (ContentFault fault) {
            throw fault;
        } catch (IOException failure) {
            return stream.isComplete()
                    ? Outcome.ANSWERED
                    : OkFailures.outcome(failure, stream, progress);
        } finally {
            client.connectionPool().evictAll();
        }
    }

    private static Exchange exchange(Stream stream, Progress progress, Outcome outcome) {
        Ended ended = OkFailures.ended(outcome);
        progress.journal().add(event(outcome, ended));
        return new Exchange(
                stream.draft().url().toString(),
                null,
                Bytes.EMPTY,
                stream.isTruncated(),
                stream.contentBytes(),
                outcome,
                ended,
                progress.journal().timing(),
                stream.tls(),
                progress.journal().events(),
                stream.request(),
                stream.response() == null
                        ? Answers.NONE
                        : new Answers(List.of(), stream.response(), List.of()));
    }

    private static What event(Outcome outcome, Ended ended) {
        if (outcome.is(Kind.CANCELLED)) {
            return What.CANCELLED;
        }
        return switch (ended) {
            case CLOSED_BY_SERVER -> What.CLOSED_BY_SERVER;
            case RESET_BY_SERVER -> What.RESET_BY_SERVER;
            case DEADLINE -> What.DEADLINE;
            case FAILED -> What.FAILED;
            case KEPT_OPEN, CLOSED_BY_CLIENT -> What.CLOSED_BY_CLIENT;
        };
    }
}
