package dev.foursight.explain.causes;

import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.WireEvent;
import java.util.Optional;

/** What was asked for, as sentences name it. */
final class Asked {

    private static final int SHOWN = 80;

    private Asked() {}

    /** The diagnosis with the facts method and path. */
    static Diagnosis in(Reading reading, Diagnosis diagnosis) {
        return diagnosis.fact("method", method(reading)).fact("path", path(reading));
    }

    static String method(Reading reading) {
        return reading.request()
                .map(ParsedRequest::method)
                .filter(method -> !method.isEmpty())
                .map(Asked::shortened)
                .orElse("the method");
    }

    private static String path(Reading reading) {
        return reading.request()
                .map(ParsedRequest::path)
                .filter(path -> !path.isEmpty())
                .map(Asked::shortened)
                .orElse("this target");
    }

    /** A request field's first line, if the request is known and has one. */
    static Optional<FieldLine> field(Reading reading, String name) {
        return reading.request().flatMap(request -> request.fields().first(name));
    }

    /** Whether the request is known whole and has nothing that could be credentials. */
    static boolean isWithoutCredentials(Reading reading) {
        return reading.request()
                        .filter(it -> it.fields().whole() && !it.fields().has("Authorization"))
                        .isPresent()
                && CarriedSecret.of(reading).isEmpty();
    }

    /** Whether the request is the program's own, by which it asks a proxy for a tunnel. */
    static boolean forTunnel(Reading reading) {
        return reading.exchange().events().stream()
                .anyMatch(event -> event.what() == WireEvent.What.PROXY_WRITTEN);
    }

    /** Whether a request is known whole and brings no content. */
    static boolean isWithoutContent(ParsedRequest request) {
        return request.fields().whole()
                && request.contentBytes() == 0
                && !request.fields().has("Transfer-Encoding")
                && request.fields().value("Content-Length").filter(it -> !it.equals("0")).isEmpty();
    }

    /** Whether a proxy is asked for a tunnel, as clients do it: with its name for a Host. */
    static boolean isTunnel(Reading reading) {
        return forTunnel(reading)
                || reading.request()
                        .filter(it -> it.method().equals("CONNECT"))
                        .filter(it ->
                                !it.fields().whole()
                                        || it.fields().has("Proxy-Connection")
                                        || it.fields().has("Proxy-Authorization"))
                        .isPresent();
    }

    /** The target's bytes as evidence. */
    static Optional<Evidence> target(Reading reading) {
        Bytes sent = reading.exchange().sent();
        return reading.request()
                .filter(request ->
                        sent != null
                                && request.lineFrom() >= 0
                                && !request.target().isEmpty()
                                && request.targetTo() <= sent.length())
                .map(request -> reading.sent(request.targetFrom(), request.targetTo()));
    }

    static String shortened(String text) {
        return shortened(text, SHOWN);
    }

    static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }
}
