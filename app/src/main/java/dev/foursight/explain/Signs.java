package dev.foursight.explain;

import dev.foursight.explain.causes.Authority;
import dev.foursight.explain.causes.Methods;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import dev.foursight.http.WireEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exchange shows at a glance, for {@link When}.
 *
 * @param status of the final answer, -1 without one
 * @param asked marks of the names of the request's fields
 * @param told marks of the names of the answer's fields
 * @param traits a bit for each
 */
record Signs(int status, long asked, long told, long traits) {

    private static final int LONG_METHOD = 64;
    private static final int LONG_TARGET = 255;
    private static final int LONG_SECTION = 1_500;
    private static final int MANY_LINES = 100;
    private static final long ALL_ASKED = allAsked();

    static Signs of(Exchange exchange) {
        ParsedRequest request = exchange.request();
        ParsedResponse response = exchange.response();
        return new Signs(
                exchange.status(),
                request == null ? 0 : request.fields().marks(),
                response == null ? 0 : response.fields().marks(),
                ofAnswer(exchange, response) | ofRequest(exchange, request));
    }

    boolean isUnclean() {
        return (traits & Trait.UNCLEAN.bit()) != 0;
    }

    private static long allAsked() {
        long all = 0;
        for (Trait trait : Trait.values()) {
            all |= bit(trait.isAsked(), trait);
        }
        return all;
    }

    private static long bit(boolean there, Trait trait) {
        return there ? trait.bit() : 0;
    }

    private static long ofAnswer(Exchange exchange, @Nullable ParsedResponse response) {
        int status = exchange.status();
        boolean unclean = response == null || !exchange.outcome().is(Outcome.Kind.ANSWERED);
        Bytes received = exchange.received();
        return bit(unclean, Trait.UNCLEAN)
                | bit(unclean || status >= 400, Trait.REFUSED)
                | bit(status >= 400 && status <= 499, Trait.CLIENT_ERROR)
                | bit(!received.isEmpty() && received.at(0) != 'H', Trait.ODD_ANSWER)
                | bit(!exchange.answers().interim().isEmpty(), Trait.INTERIM)
                | bit(exchange.tls() != null, Trait.TLS);
    }

    private static long ofRequest(Exchange exchange, @Nullable ParsedRequest request) {
        Bytes sent = exchange.sent();
        if (sent == null
                || request == null
                || request.lineFrom() < 0
                || request.headEnd() > sent.length()) {
            return ALL_ASKED;
        }
        String method = request.method();
        HeadForm form = HeadForm.of(request, sent);
        return bit(!form.plainLine(), Trait.ODD_REQUEST_LINE)
                | bit(!Methods.isKnown(method), Trait.ODD_METHOD)
                | bit(!Methods.isCommon(method), Trait.RARE_METHOD)
                | bit(method.equals("CONNECT") || forTunnel(exchange), Trait.TUNNEL)
                | bit(!HeadForm.isPlainPath(request.target()), Trait.ODD_TARGET)
                | bit(!request.version().equals("HTTP/1.1"), Trait.OTHER_VERSION)
                | bit(!hasOneHost(request), Trait.ODD_HOST)
                | bit(!form.plainFieldLines(), Trait.ODD_FIELD_LINES)
                | bit(!request.headComplete(), Trait.UNFINISHED)
                | bit(isLong(request) || form.lines() >= MANY_LINES, Trait.LONG_HEAD)
                | bit(request.contentBytes() > 0, Trait.CONTENT);
    }

    private static boolean forTunnel(Exchange exchange) {
        for (WireEvent event : exchange.events()) {
            if (event.what() == WireEvent.What.PROXY_WRITTEN) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOneHost(ParsedRequest request) {
        List<FieldLine> hosts = request.fields().all("Host");
        return hosts.size() == 1 && Authority.isHost(hosts.getFirst().value());
    }

    private static boolean isLong(ParsedRequest request) {
        return request.method().length() >= LONG_METHOD
                || request.lineTo() - request.lineFrom() > LONG_TARGET
                || request.headEnd() - request.lineTo() > LONG_SECTION;
    }
}
