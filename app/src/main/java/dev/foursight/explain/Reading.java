package dev.foursight.explain;

import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.answer.Statement;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.ParsedResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One exchange prepared for the rules: its parts, what its bytes give away, and evidence that
 * points into it.
 */
public final class Reading {

    /** How many bytes of a piece of evidence are shown. */
    private static final int SHOWN = 200;

    private final Exchange exchange;
    private final Optional<ParsedRequest> request;
    private final Optional<ParsedResponse> response;
    private final Optional<Evidence> statusLine;
    private final PageText page;
    private final List<SignatureMatch> signatures;
    private final Optional<SignatureMatch> naming;
    private final Signs signs;
    private final Map<Class<?>, Optional<?>> prepared = new HashMap<>();

    public Reading(Exchange exchange, Signatures signatures) {
        this.exchange = exchange;
        this.request = Optional.ofNullable(exchange.request());
        this.response = Optional.ofNullable(exchange.response());
        this.statusLine = response.map(it -> statusLine(exchange, it));
        this.page = new PageText(exchange.response());
        Statement said = Statement.of(this).orElse(null);
        this.signatures =
                exchange.response() == null || said == null
                        ? List.of()
                        : signatures.matching(exchange.response(), said, exchange.received(), page);
        this.naming = naming(this.signatures);
        this.signs = Signs.of(exchange);
    }

    private static Optional<SignatureMatch> naming(List<SignatureMatch> matches) {
        for (SignatureMatch match : matches) {
            if (!match.signature().cause().isEmpty()) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    public Exchange exchange() {
        return exchange;
    }

    /**
     * Something worked out of the exchange that several rules want: made once, then kept.
     *
     * @param kind of what is made; there is one of each
     */
    @SuppressWarnings("unchecked") // what stands under a class was made for it
    public <T> Optional<T> prepared(Class<T> kind, Supplier<Optional<T>> make) {
        Optional<T> known = (Optional<T>) prepared.get(kind);
        if (known == null) {
            known = make.get();
            prepared.put(kind, known);
        }
        return known;
    }

    public Optional<ParsedRequest> request() {
        return request;
    }

    public Optional<ParsedResponse> response() {
        return response;
    }

    /** The final status code, -1 without an answer. */
    public int status() {
        return exchange.status();
    }

    public boolean hasStatus(int... codes) {
        for (int code : codes) {
            if (code == status()) {
                return true;
            }
        }
        return false;
    }

    /** The beginning of the answer's content; empty without an answer. */
    public PageText page() {
        return page;
    }

    Signs signs() {
        return signs;
    }

    /** The server fingerprints that this answer shows, the most specific first. */
    public List<SignatureMatch> signatures() {
        return signatures;
    }

    /** The first fingerprint that names a cause. */
    public Optional<SignatureMatch> naming() {
        return naming;
    }

    /** The first fingerprint that says the answer has this cause. */
    public Optional<SignatureMatch> signatureOf(String causeId) {
        for (SignatureMatch match : signatures) {
            if (match.signature().cause().equals(causeId)) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** Whether the server's own words prove a cause other than this one. */
    public boolean provesOther(String causeId) {
        for (SignatureMatch match : signatures) {
            String cause = match.signature().cause();
            if (match.proves() && !cause.equals(causeId) && !covers(cause, causeId)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Invalid host" and "unsupported method" are also said of what is malformed, and "too large"
     * of the size that a chunk claims.
     */
    private static boolean covers(String told, String causeId) {
        return (told.equals("host.misdirected") && causeId.startsWith("host."))
                || (told.equals("method.unknown") && causeId.equals("method.malformed"))
                || (told.equals("body.too-large") && causeId.equals("framing.chunk-malformed"));
    }

    public Evidence sent(int from, int to) {
        Bytes bytes = exchange.sent();
        return new Evidence(Where.SENT, from, to, bytes == null ? "" : shown(bytes, from, to));
    }

    public Evidence sent(FieldLine line) {
        return line.from() < 0 ? listed(Where.SENT, line) : sent(line.from(), line.to());
    }

    public Evidence received(int from, int to) {
        return new Evidence(Where.RECEIVED, from, to, shown(exchange.received(), from, to));
    }

    /** A long run is cut short: the offsets tell the rest. */
    private static String shown(Bytes bytes, int from, int to) {
        int end = Math.min(to, from + SHOWN);
        String text = bytes.slice(from, end).text();
        return end < to ? text + "…" : text;
    }

    public Evidence received(FieldLine line) {
        return line.from() < 0 || line.to() > exchange.received().length()
                ? listed(Where.RECEIVED, line)
                : received(line.from(), line.to());
    }

    private static Evidence listed(Where where, FieldLine line) {
        return new Evidence(where, null, null, line.name() + ": " + line.value());
    }

    /** The status line of the final answer. */
    public Optional<Evidence> statusLine() {
        return statusLine;
    }

    private static Evidence statusLine(Exchange exchange, ParsedResponse response) {
        String shown =
                (response.version() + " " + response.status() + " " + response.reason()).strip();
        int from = response.from();
        return from < 0 || from + shown.length() > exchange.received().length()
                ? new Evidence(Where.RECEIVED, null, null, shown)
                : new Evidence(Where.RECEIVED, from, from + shown.length(), shown);
    }

    /** The request line that was sent. */
    public Optional<Evidence> requestLine() {
        return request()
                .map(request ->
                        request.lineFrom() < 0
                                ? new Evidence(
                                        Where.SENT,
                                        null,
                                        null,
                                        request.method() + " " + request.target())
                                : sent(request.lineFrom(), request.lineTo()));
    }

    /** How the exchange ended, as evidence that is not bytes. */
    public Evidence outcome(String text) {
        return new Evidence(Where.OUTCOME, null, null, text);
    }
}
