package dev.foursight.exercise;

import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.Outcome;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** One thing that exchanges must show, oldest first; most look at the last of them alone. */
public record Condition(String id, Predicate<List<Exchange>> holds) {

    static Condition last(String id, Predicate<Exchange> holds) {
        return new Condition(id, trail -> holds.test(trail.getLast()));
    }

    /** Something was answered at all. */
    static Condition answered() {
        return last("no-answer", exchange -> exchange.response() != null);
    }

    /** The answer has this status; missing as {@code other-status}. */
    static Condition status(int status) {
        return last("other-status", exchange -> exchange.status() == status);
    }

    static Condition not(String id, int status) {
        return last(id, exchange -> exchange.status() != status);
    }

    static Condition method(String id, String method) {
        return last(id, exchange -> method(exchange).equals(method));
    }

    /** A field of the request begins so, whatever the case. */
    static Condition sent(String id, String name, String beginning) {
        return last(id, exchange -> begins(sentFields(exchange), name, beginning));
    }

    /** A field of the answer begins so, whatever the case. */
    static Condition received(String id, String name, String beginning) {
        return last(id, exchange -> begins(receivedFields(exchange), name, beginning));
    }

    /** The content of the answer has this text. */
    static Condition says(String id, String text) {
        return last(
                id,
                exchange -> {
                    ParsedResponse response = exchange.response();
                    return response != null && response.content().indexOf(text) >= 0;
                });
    }

    /** The connection was closed after the request, without a byte. */
    static Condition closedSilently(String id) {
        return last(
                id,
                exchange ->
                        exchange.outcome().is(Outcome.Kind.CLOSED_SILENTLY)
                                && exchange.receivedBytes() == 0);
    }

    /** An exchange before the last one was answered with this status, for the same target. */
    static Condition after(String id, int status) {
        return new Condition(
                id,
                trail ->
                        trail.subList(0, trail.size() - 1).stream()
                                .anyMatch(earlier ->
                                        earlier.status() == status
                                                && target(earlier)
                                                        .equals(target(trail.getLast()))));
    }

    private static String method(Exchange exchange) {
        ParsedRequest request = exchange.request();
        return request == null ? "" : request.method();
    }

    private static String target(Exchange exchange) {
        ParsedRequest request = exchange.request();
        return request == null ? "" : request.target();
    }

    private static Fields sentFields(Exchange exchange) {
        ParsedRequest request = exchange.request();
        return request == null ? Fields.NONE : request.fields();
    }

    private static Fields receivedFields(Exchange exchange) {
        ParsedResponse response = exchange.response();
        return response == null ? Fields.NONE : response.fields();
    }

    private static boolean begins(Fields fields, String name, String beginning) {
        String wanted = beginning.toLowerCase(Locale.ROOT);
        return fields.all(name).stream()
                .map(FieldLine::value)
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).startsWith(wanted));
    }
}
