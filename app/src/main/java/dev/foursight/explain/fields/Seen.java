package dev.foursight.explain.fields;

import dev.foursight.explain.answer.HttpDates;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A field line of an answer, and the exchange around it. */
record Seen(Exchange exchange, ParsedResponse response, FieldLine line) {

    /** Hostile values may be endless; what is told of them is not. */
    private static final int LONGEST = 16_384;

    private static final int MOST_MEMBERS = 100;

    String value() {
        return line.value().substring(0, Math.min(line.value().length(), LONGEST)).strip();
    }

    Fields fields() {
        return response.fields();
    }

    int status() {
        return response.status();
    }

    /** The method that was sent; empty where that is not known. */
    String method() {
        ParsedRequest request = exchange.request();
        return request == null ? "" : request.method();
    }

    /** A field of the request; empty where it has none, or where it is not known. */
    Optional<String> sent(String name) {
        return Optional.ofNullable(exchange.request()).flatMap(it -> it.fields().value(name));
    }

    /** Whether all fields of the request are known, so that one not among them was not sent. */
    boolean knowsRequest() {
        ParsedRequest request = exchange.request();
        return request != null && request.fields().whole();
    }

    /** When the answer was made, by its own clock. */
    Optional<Instant> date() {
        return fields().value("Date").flatMap(HttpDates::parse);
    }

    /** The members of a comma-separated value; a comma in quotes separates nothing. */
    List<String> members() {
        List<String> members = new ArrayList<>();
        String text = value();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= text.length() && members.size() < MOST_MEMBERS; i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            if (c == '"' && i < text.length()) {
                quoted = !quoted;
            } else if (c == ',' && (!quoted || i == text.length())) {
                String member = text.substring(from, i).strip();
                if (!member.isEmpty()) {
                    members.add(member);
                }
                from = i + 1;
            }
        }
        return members;
    }

    /** A member without its parameters. */
    static String bare(String member) {
        return member.split(";", 2)[0].strip();
    }
}
