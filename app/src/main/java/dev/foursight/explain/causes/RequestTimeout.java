package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.Reading;
import dev.foursight.explain.SignatureMatch;
import dev.foursight.explain.When;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.WireEvent.What;
import java.util.Optional;

/** The server waited for the rest of the request and gave up. */
final class RequestTimeout implements CauseRule {

    @Override
    public String id() {
        return "timing.request-timeout";
    }

    @Override
    public String clause() {
        return "RFC 9110 §15.5.9";
    }

    @Override
    public When when() {
        return When.status(408);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Exchange exchange = reading.exchange();
        RequestEnd end = RequestEnd.of(exchange);
        boolean told = reading.hasStatus(408);
        boolean silent =
                exchange.outcome().is(Kind.CLOSED_SILENTLY)
                        && end != RequestEnd.COMPLETE
                        && !isNoHttp(exchange)
                        && !halfClosed(exchange);
        if (!told && !silent) {
            return Optional.empty();
        }
        Optional<SignatureMatch> page = reading.signatureOf(id());
        Diagnosis found =
                Diagnosis.of(sureness(reading, told, end), 40)
                        .fact("said", Told.said(reading))
                        .as(told && isUnknown(exchange) ? "" : (told ? "" : "silent-") + name(end))
                        .seen(told ? reading.statusLine() : Optional.of(closed(reading)))
                        .seen(page.map(SignatureMatch::evidence))
                        .seen(waited(exchange));
        return Optional.of(end.remedy().map(found::mend).orElse(found));
    }

    /** Where the whole request is there, the server may mean its own time as well. */
    private static Confidence sureness(Reading reading, boolean told, RequestEnd end) {
        boolean own =
                end == RequestEnd.COMPLETE
                        && reading.request().isPresent()
                        && reading.signatureOf("timing.request-timeout").isEmpty();
        return told && !own ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    /** What a record does not show may have been sent or not. */
    private static boolean isUnknown(Exchange exchange) {
        ParsedRequest request = exchange.request();
        return exchange.sent() == null && (request == null || !request.isContentWhole());
    }

    /** What cannot become a request is given up at once, not after a wait. */
    private static boolean isNoHttp(Exchange exchange) {
        return Optional.ofNullable(exchange.sent())
                .filter(sent -> !sent.isEmpty())
                .filter(sent ->
                        Grammar.isBinary(sent.slice(0, Math.min(sent.length(), 16)).latin1()))
                .isPresent();
    }

    private static Evidence closed(Reading reading) {
        return reading.outcome("The server closed the connection without a byte.");
    }

    private static String name(RequestEnd end) {
        return switch (end) {
            case NOTHING -> "nothing";
            case HEAD_OPEN -> "head";
            case CONTENT_SHORT -> "content";
            case COMPLETE -> "complete";
        };
    }

    static boolean halfClosed(Exchange exchange) {
        return exchange.events().stream().anyMatch(event -> event.what() == What.HALF_CLOSED);
    }

    private static Optional<Evidence> waited(Exchange exchange) {
        Double firstByte = exchange.timing().firstByteMs();
        return firstByte == null
                ? Optional.empty()
                : Optional.of(
                        new Evidence(
                                Where.TIMING,
                                null,
                                null,
                                "First byte after " + Math.round(firstByte) + " ms"));
    }
}
