package dev.foursight.formats.recorded;

import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.RequestParser;
import dev.foursight.http.Timing;
import dev.foursight.http.TlsInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an exchange of what a transcript of curl shows, and says what it does not show. */
final class CurlExchange {

    private static final Pattern TLS = Pattern.compile("SSL connection using (TLSv[0-9.]+).*");
    private static final Pattern ALPN =
            Pattern.compile("ALPN:? .*(?:accepted|negotiated)(?: to use)? (\\S+)");
    private static final Pattern PEER =
            Pattern.compile(
                    "(?:[Cc]onnect(?:ed)? to (\\S+)(?: \\(.*\\))? port (\\d+)|resolve host: (\\S+)).*");

    private final CurlPieces pieces;
    private final List<String> notes;
    private final List<String> missing = new ArrayList<>();

    private CurlExchange(CurlPieces pieces, List<String> notes) {
        this.pieces = pieces;
        this.notes = notes;
    }

    static Recorded of(int number, CurlPieces pieces, List<String> notes) {
        CurlExchange made = new CurlExchange(pieces, notes);
        return new Recorded(made.exchange(), "exchange " + number, 1, made.missing);
    }

    private Exchange exchange() {
        Bytes head = Bytes.ofLatin1(pieces.sentHead.toString());
        ParsedRequest request = head.isEmpty() ? pieces.commanded : RequestParser.parse(head);
        boolean http2 = request != null && !request.version().startsWith("HTTP/1");
        boolean byParts = http2 || pieces.sentCut || head.isEmpty();
        Bytes sent = request == null || byParts ? null : sent(request, head);
        Heard heard = heard(request, http2);
        return new Exchange(
                url(request),
                sent,
                heard.bytes(),
                heard.cut(),
                heard.count(),
                outcome(heard),
                ended(),
                Timing.UNKNOWN,
                tls(),
                List.of(),
                asked(request, sent),
                heard.answers());
    }

    private @Nullable ParsedRequest asked(@Nullable ParsedRequest request, @Nullable Bytes sent) {
        if (sent != null) {
            return RequestParser.parse(sent);
        }
        if (request == null) {
            missing.add("The request is not in this text.");
            return null;
        }
        if (pieces.sentHead.isEmpty()) {
            missing.add("What was asked is told by the curl line only.");
            return request;
        }
        if (pieces.sentCut) {
            missing.add("Lines of the request were left out of this text.");
        }
        return Listed.request(request, pieces.sentCut, Bytes.EMPTY)
                .withContentBytes(announced(request));
    }

    /** How much content there should be that this text does not show. */
    private long announced(ParsedRequest request) {
        long told =
                request.fields()
                        .value("Content-Length")
                        .filter(length -> length.matches("\\d{1,15}"))
                        .map(Long::valueOf)
                        .orElse(0L);
        boolean chunked = request.fields().has("Transfer-Encoding");
        return Math.max(Math.max(told, chunked ? 1 : 0), pieces.sentContent.length());
    }

    /** All bytes of an HTTP/1.x request, null where its content is not shown or shown with dots. */
    private @Nullable Bytes sent(ParsedRequest request, Bytes head) {
        String told = request.fields().value("Content-Length").orElse("0");
        boolean hasContent = !told.equals("0") || request.fields().has("Transfer-Encoding");
        if (!pieces.exact) {
            missing.add(
                    "Bytes that cannot be printed are dots in this trace; curl's --trace has them all.");
        }
        if (hasContent && pieces.sentContent.isEmpty()) {
            missing.add(
                    "The content of the request is not in this text: curl's --trace writes it down.");
            return null;
        }
        return pieces.exact || !hasContent
                ? Bytes.ofLatin1(head.latin1() + pieces.sentContent)
                : null;
    }

    private Heard heard(@Nullable ParsedRequest request, boolean http2) {
        String method = request == null ? "" : request.method();
        Heard heard =
                Heard.of(
                        method,
                        pieces.receivedHead.toString(),
                        pieces.receivedContent.toString(),
                        http2 || isLater(pieces.receivedHead) || !pieces.exact,
                        pieces.receivedCut);
        if (pieces.receivedCut) {
            missing.add("Fields of the answer were perhaps left out of this text.");
        }
        if (heard.cut()) {
            missing.add(
                    "Not all content of the answer is in this text: curl wrote it elsewhere, or it came no further.");
        }
        return heard;
    }

    /** Later versions have no status line: curl makes it up to show the answer. */
    private static boolean isLater(CharSequence head) {
        String beginning = head.subSequence(0, Math.min(6, head.length())).toString();
        return beginning.equals("HTTP/2") || beginning.equals("HTTP/3");
    }

    private Outcome outcome(Heard heard) {
        if (heard.answers().response() != null) {
            return Outcome.ANSWERED;
        }
        return CurlFailure.of(notes)
                .orElseGet(() -> {
                    missing.add("The text does not say how the exchange ended without an answer.");
                    return Outcome.failed(
                            Kind.CANCELLED,
                            "record-ends",
                            Phase.READ,
                            "The record ends before an answer.");
                });
    }

    private @Nullable Ended ended() {
        boolean intact = notes.stream().anyMatch(note -> note.contains("left intact"));
        return intact ? Ended.KEPT_OPEN : null;
    }

    private @Nullable TlsInfo tls() {
        Optional<String> version = noted(TLS).map(match -> match.group(1));
        boolean tried = notes.stream().anyMatch(note -> note.contains("TLS handshake"));
        return version.isEmpty() && !tried
                ? null
                : new TlsInfo(
                        version.orElse(null),
                        noted(ALPN).map(match -> match.group(1)).orElse(null),
                        null,
                        false);
    }

    private String url(@Nullable ParsedRequest request) {
        String target = request == null ? "/" : request.target();
        Optional<String> host = request == null ? Optional.empty() : request.fields().value("Host");
        String authority = host.or(this::peer).orElse("");
        return authority.isEmpty() || target.contains("://")
                ? (request == null ? "" : target)
                : (isOverTls(request) ? "https://" : "http://") + authority + target;
    }

    /** HTTP/2 and later is asked for over TLS, but for those who know a server well. */
    private boolean isOverTls(@Nullable ParsedRequest request) {
        boolean later = request != null && !request.version().startsWith("HTTP/1");
        boolean known = notes.stream().anyMatch(note -> note.contains("Connected to"));
        return tls() != null
                || (!known && (later || pieces.receivedHead.indexOf("HTTP/2") == 0))
                || (pieces.sentHead.isEmpty() && pieces.overTls);
    }

    /** Who was to be reached, as the notes name it. */
    private Optional<String> peer() {
        return noted(PEER)
                .map(match ->
                        match.group(1) == null
                                ? match.group(3)
                                : match.group(1) + ":" + match.group(2));
    }

    private Optional<MatchResult> noted(Pattern pattern) {
        return notes.reversed().stream()
                .map(String::strip)
                .flatMap(note -> pattern.matcher(note).results())
                .findFirst();
    }
}
