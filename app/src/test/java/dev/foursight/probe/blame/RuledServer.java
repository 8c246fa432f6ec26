package dev.foursight.probe.blame;

import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.RequestParser;
import dev.foursight.http.Timing;
import dev.foursight.http.WireRequest;
import dev.foursight.wire.Call;
import dev.foursight.wire.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A server that decides by a rule, and remembers what it was sent and when. */
final class RuledServer implements Transport {

    final List<WireRequest> requests = new ArrayList<>();
    final List<Duration> times = new ArrayList<>();
    private final Function<ParsedRequest, String> rule;
    private final OwnTime time;
    private Duration needs = Duration.ofMillis(10);

    /**
     * @param rule gives a status, with further field lines after it if need be; empty for a close
     *     without an answer, {@code refused} for no connection
     */
    RuledServer(OwnTime time, Function<ParsedRequest, String> rule) {
        this.time = time;
        this.rule = rule;
    }

    RuledServer slow(Duration each) {
        needs = each;
        return this;
    }

    @Override
    public Exchange send(WireRequest request, Call call) {
        times.add(time.now());
        requests.add(request);
        String answer = rule.apply(RequestParser.parse(request.bytes()));
        time.pass(needs);
        if (call.isCancelled()) {
            return exchange(
                    request,
                    "",
                    Outcome.failed(Outcome.Kind.CANCELLED, "cancelled", Outcome.Phase.READ, ""));
        }
        return switch (answer) {
            case "refused" ->
                    exchange(
                            request,
                            "",
                            Outcome.failed(
                                    Outcome.Kind.CONNECT_FAILED,
                                    "refused",
                                    Outcome.Phase.CONNECT,
                                    ""));
            case "" ->
                    exchange(
                            request,
                            "",
                            Outcome.failed(
                                    Outcome.Kind.CLOSED_SILENTLY,
                                    "closed",
                                    Outcome.Phase.FIRST_BYTE,
                                    ""));
            default -> {
                String[] parts = answer.split("\n", 2);
                String fields = parts.length == 1 ? "" : parts[1] + "\r\n";
                yield exchange(
                        request,
                        "HTTP/1.1 " + parts[0] + " X\r\n" + fields + "Content-Length: 0\r\n\r\n",
                        Outcome.ANSWERED);
            }
        };
    }

    private static Exchange exchange(WireRequest request, String received, Outcome outcome) {
        return Exchange.ofBytes(
                request.draft().url().toString(),
                request.bytes(),
                Bytes.ofLatin1(received),
                false,
                received.length(),
                outcome,
                Ended.CLOSED_BY_SERVER,
                Timing.UNKNOWN,
                null,
                List.of());
    }
}
