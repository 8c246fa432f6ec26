package dev.foursight.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One complete exchange: what went out, what came in, when, and how it ended. The bytes are the
 * truth; request and answers are read from them (HTTP/2 gives fields and no bytes).
 *
 * @param sent the bytes that went out, or null where they are not known; of content that was read
 *     from a file only the beginning
 * @param sentBytes how many bytes went out in all, 0 where that is not known
 * @param received the bytes that came in, up to the capture cap
 * @param truncated whether more came than was kept
 * @param receivedBytes how many bytes came in all
 * @param ended what became of the connection, or null if not known
 * @param request the request, or null if not known
 */
public record Exchange(
        String url,
        @Nullable Bytes sent,
        long sentBytes,
        Bytes received,
        boolean truncated,
        long receivedBytes,
        Outcome outcome,
        @Nullable Ended ended,
        Timing timing,
        @Nullable TlsInfo tls,
        List<WireEvent> events,
        @Nullable ParsedRequest request,
        Answers answers) {

    /** Where all bytes that went out are kept, or none is known. */
    public Exchange(
            String url,
            @Nullable Bytes sent,
            Bytes received,
            boolean truncated,
            long receivedBytes,
            Outcome outcome,
            @Nullable Ended ended,
            Timing timing,
            @Nullable TlsInfo tls,
            List<WireEvent> events,
            @Nullable ParsedRequest request,
            Answers answers) {
        this(
                url,
                sent,
                sent == null ? 0 : sent.length(),
                received,
                truncated,
                receivedBytes,
                outcome,
                ended,
                timing,
                tls,
                events,
                request,
                answers);
    }

    public Exchange {
        events = List.copyOf(events);
    }

    /** Whether more bytes went out than are kept. */
    public boolean isSentCut() {
        return sent != null && sentBytes > sent.length();
    }

    /** The same where more went out than is kept; the request counts its content accordingly. */
    public Exchange withSentBytes(long bytes) {
        return new Exchange(
                url,
                sent,
                bytes,
                received,
                truncated,
                receivedBytes,
                outcome,
                ended,
                timing,
                tls,
                events,
                request == null || sent == null
                        ? request
                        : request.withContentBytes(bytes - request.headEnd()),
                answers);
    }

    /** The final response, or null if none came. */
    public @Nullable ParsedResponse response() {
        return answers.response();
    }

    /** The status code of the final response, or -1 if none came. */
    public int status() {
        ParsedResponse response = answers.response();
        return response == null ? -1 : response.status();
    }

    /**
     * Milliseconds until the answer was there, or until the end where none came whole; null where
     * unknown. The time after it, in which the connection is watched for a close, is not counted.
     */
    public @Nullable Double answeredMs() {
        if (!outcome.is(Outcome.Kind.ANSWERED)) {
            return timing.totalMs();
        }
        return events.reversed().stream()
                .filter(event ->
                        event.what() == WireEvent.What.READ
                                || event.what() == WireEvent.What.FIRST_BYTE)
                .findFirst()
                .map(event -> (Double) event.atMs())
                .orElse(timing.totalMs());
    }

    /** An exchange known by its bytes: request and answers are parsed from them. */
    public static Exchange ofBytes(
            String url,
            @Nullable Bytes sent,
            Bytes received,
            boolean truncated,
            long receivedBytes,
            Outcome outcome,
            @Nullable Ended ended,
            Timing timing,
            @Nullable TlsInfo tls,
            List<WireEvent> events) {
        ParsedRequest request = sent == null || sent.isEmpty() ? null : RequestParser.parse(sent);
        ResponseScanner scanner = new ResponseScanner(request == null ? "" : request.method());
        scanner.accept(received);
        scanner.end();
        return new Exchange(
                url,
                sent,
                received,
                truncated,
                receivedBytes,
                outcome,
                ended,
                timing,
                tls,
                events,
                request,
                Answers.of(scanner.responses(received)));
    }
}
