package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.Bytes;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.Locale;
import java.util.Optional;

/** The content is not what its media type says: broken JSON or XML. */
final class BodyMalformed extends OnStatus {

    BodyMalformed() {
        super("body.malformed", "RFC 9110 §15.5.1", 400, 422);
    }

    @Override
    public When when() {
        return When.status(400, 422).andAsked("Content-Type");
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<Integer> fault =
                reading.request()
                        .filter(it -> !it.content().isEmpty() && it.isContentWhole())
                        .flatMap(it -> fault(reading, it));
        Optional<Diagnosis> told = Told.by(reading, id(), 70);
        if (fault.isEmpty()) {
            return boundaryless(reading).or(() -> told);
        }
        Bytes sent = reading.exchange().sent();
        int at = reading.request().map(ParsedRequest::headEnd).orElse(0) + fault.get();
        Diagnosis found =
                told.orElseGet(() ->
                                Diagnosis.of(Confidence.LIKELY, 60)
                                        .fact("setting", "")
                                        .seen(reading.statusLine()))
                        .weighing(80)
                        .as("at")
                        .fact("offset", fault.get())
                        .fact(
                                "type",
                                Asked.field(reading, "Content-Type")
                                        .map(line -> Asked.shortened(line.value()))
                                        .orElse(""));
        return Optional.of(
                sent == null || at > sent.length()
                        ? found
                        : found.seen(
                                reading.sent(
                                        Math.max(0, Math.min(at, sent.length() - 1)),
                                        Math.min(at + 20, sent.length()))));
    }

    /** Whether the content sent is seen to be broken. */
    static boolean isSeen(Reading reading) {
        return reading.request()
                .filter(it -> !it.content().isEmpty() && it.isContentWhole())
                .flatMap(it -> fault(reading, it))
                .isPresent();
    }

    /** Multipart content cannot be taken apart without its boundary (RFC 2046 §5.1.1). */
    private static Optional<Diagnosis> boundaryless(Reading reading) {
        return Asked.field(reading, "Content-Type")
                .filter(line -> reading.hasStatus(400))
                .filter(line -> line.value().toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .filter(line -> !line.value().toLowerCase(Locale.ROOT).contains("boundary="))
                .map(line ->
                        Diagnosis.of(Confidence.LIKELY, 60)
                                .as("boundary")
                                .fact("type", Asked.shortened(line.value()))
                                .seen(reading.sent(line))
                                .seen(reading.statusLine()));
    }

    /** Where plain JSON or XML stops being that; chunked and coded content is not looked into. */
    private static Optional<Integer> fault(Reading reading, ParsedRequest request) {
        String type = request.fields().value("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean plain =
                !request.fields().has("Transfer-Encoding")
                        && !request.fields().has("Content-Encoding");
        if (!plain) {
            return Optional.empty();
        }
        if (type.matches("application/([a-z0-9.-]+\\+)?json\\b.*")) {
            return JsonSyntax.fault(request.content().text());
        }
        return type.matches("(application|text)/([a-z0-9.-]+\\+)?xml\\b.*")
                ? XmlFault.of(reading).map(XmlFault::at)
                : Optional.empty();
    }
}
