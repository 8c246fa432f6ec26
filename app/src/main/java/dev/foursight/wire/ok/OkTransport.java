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
import dev.foursight.wire.Lookup;
import dev.foursight.wire.Resolver;
import dev.foursight.wire.TlsSetup;
import dev.foursight.wire.Transport;
import dev.foursight.wire.Trusting;
import dev.foursight.wire.Watch;
import dev.foursight.wire.WireFailure;
import java.io.IOException;
import java.net.InetAddress;
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
            Progress progress = new Progress(guard, journal, connection.deadlines());
            TlsSetup setup = new TlsSetup(trusting, connection, draft.endpoint().host());
            Stream stream = new Stream(draft, setup, progress);
            Outcome outcome = converse(Requests.of(draft, guard), stream, progress);
            return exchange(draft, stream, progress, outcome);
        }
    }

    private Outcome converse(Request request, Stream stream, Progress progress) {
        Draft draft = stream.draft();
        OkHttpClient client = null;
        try {
            ContentStream.check(draft.body());
            progress.guard().limit(draft.connection().deadlines().connect());
            List<InetAddress> addresses =
                    new Lookup(resolver, draft.connection().route())
                            .addresses(draft.endpoint(), progress.guard(), progress.journal());
            client = Clients.client(draft, stream.setup(), addresses, stream, progress);
            okhttp3.Call call = client.newCall(request);
            progress.guard().onCut(call::cancel);
            call.execute().close();
            return Outcome.ANSWERED;
        } catch (WireFailure failure) {
            return failure.outcome();
        } catch (ContentFault fault) {
            return fault.outcome();
        } catch (IOException failure) {
            return stream.isComplete()
                    ? Outcome.ANSWERED
                    : OkFailures.outcome(failure, stream, progress);
        } finally {
            if (client != null) {
                client.connectionPool().evictAll();
            }
        }
    }

    private static Exchange exchange(
            Draft draft, Stream stream, Progress progress, Outcome outcome) {
        Ended ended = OkFailures.ended(outcome);
        progress.journal().add(event(outcome, ended));
        return new Exchange(
                draft.url().toString(),
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
