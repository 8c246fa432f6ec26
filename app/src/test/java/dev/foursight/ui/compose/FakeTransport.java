package dev.foursight.ui.compose;

import dev.foursight.http.Answers;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Call;
import dev.foursight.wire.Transport;
import java.util.ArrayList;
import java.util.List;

/** Answers everything with the same bytes and remembers what it was asked to send. */
final class FakeTransport implements Transport {

    final List<WireRequest> sent = new ArrayList<>();
    boolean refuse;
    String answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

    @Override
    public Exchange send(WireRequest request, Call call) {
        sent.add(request);
        call.tell(new WireEvent(1.5, WireEvent.What.WRITTEN, request.bytes().length()));
        if (call.isCancelled()) {
            Outcome stopped =
                    Outcome.failed(
                            Outcome.Kind.CANCELLED, "cancelled", Outcome.Phase.FIRST_BYTE, "");
            return unanswered(request, stopped, Ended.CLOSED_BY_CLIENT);
        }
        if (refuse) {
            Outcome refused =
                    Outcome.failed(
                            Outcome.Kind.CONNECT_FAILED,
                            "refused",
                            Outcome.Phase.CONNECT,
                            "Connection refused");
            return unanswered(request, refused, Ended.FAILED);
        }
        Bytes received = Bytes.ofUtf8(answer);
        return Exchange.ofBytes(
                request.draft().url().toString(),
                request.bytes(),
                received,
                false,
                received.length(),
                Outcome.ANSWERED,
                Ended.KEPT_OPEN,
                new Timing(0.4, null, 11.2, 12.0),
                null,
                List.of(
                        new WireEvent(0.4, WireEvent.What.CONNECTED, 0),
                        new WireEvent(0.8, WireEvent.What.WRITTEN, request.bytes().length()),
                        new WireEvent(11.6, WireEvent.What.FIRST_BYTE, 0),
                        new WireEvent(12.0, WireEvent.What.READ, received.length())));
    }

    private static Exchange unanswered(WireRequest request, Outcome outcome, Ended ended) {
        return new Exchange(
                request.draft().url().toString(),
                request.bytes(),
                Bytes.EMPTY,
                false,
                0,
                outcome,
                ended,
                Timing.UNKNOWN,
                null,
                List.of(new WireEvent(0.6, WireEvent.What.FAILED, 0)),
                null,
                Answers.NONE);
    }
}
