package dev.foursight.explain.causes;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Reading;
import dev.foursight.http.Bytes;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.TlsInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The bytes of the request that was sent, taken apart into lines as they stand. */
public final class Sent {

    private final Reading reading;
    private final ParsedRequest request;
    private final String text;
    private final boolean targetPlain;
    private final boolean binary;
    private @Nullable List<HeadLine> lines;

    private Sent(Reading reading, ParsedRequest request, Bytes bytes) {
        this.reading = reading;
        this.request = request;
        this.text = bytes.latin1();
        this.targetPlain = Grammar.isTargetText(target());
        this.binary = Grammar.isBinary(requestLine());
    }

    /** Empty where the bytes are not known. All rules share one. */
    public static Optional<Sent> of(Reading reading) {
        return reading.prepared(Sent.class, () -> made(reading));
    }

    private static Optional<Sent> made(Reading reading) {
        Bytes bytes = reading.exchange().sent();
        return bytes == null
                ? Optional.empty()
                : reading.request()
                        .filter(request -> request.lineFrom() >= 0)
                        .filter(request -> request.headEnd() <= bytes.length())
                        .map(request -> new Sent(reading, request, bytes));
    }

    Reading reading() {
        return reading;
    }

    public ParsedRequest request() {
        return request;
    }

    /** All bytes, one character each. */
    public String text() {
        return text;
    }

    public String requestLine() {
        return text.substring(request.lineFrom(), request.lineTo());
    }

    /** The first bytes of an HTTP/2 connection (RFC 9113 §3.4). */
    public boolean isPreface() {
        return text.startsWith("PRI * HTTP/2.0\r\n");
    }

    /** Whether what should be the method is no text: then nothing below is a field line. */
    boolean isBinary() {
        return binary;
    }

    /** The first bytes of a TLS handshake (RFC 8446 §5.1). */
    boolean isTlsHandshake() {
        return text.startsWith("\u0016\u0003");
    }

    boolean requestLineEnds() {
        return request.lineTo() < text.length();
    }

    /** Method, target and version can be told apart, so it makes sense to look at each. */
    public boolean hasThreeParts() {
        return !request.method().isEmpty() && !request.version().isEmpty() && !isPreface();
    }

    /** Where the target's first byte that is no blank stands. */
    int targetFrom() {
        String target = request.target();
        return request.targetFrom() + target.length() - target.stripLeading().length();
    }

    /** The target without surrounding blanks. */
    public String target() {
        return request.target().strip();
    }

    /** Whether each of the target's characters may stand in some target as it is. */
    public boolean isTargetPlain() {
        return targetPlain;
    }

    public Evidence targetAt() {
        return at(targetFrom(), targetFrom() + target().length());
    }

    public Evidence methodAt() {
        return at(request.lineFrom(), request.lineFrom() + request.method().length());
    }

    public Evidence versionAt() {
        return at(request.lineTo() - request.version().length(), request.lineTo());
    }

    /** The lines after the request line up to the empty one, folded parts on their own. */
    public List<HeadLine> fieldLines() {
        List<HeadLine> known = lines;
        if (known == null) {
            known = binary ? List.of() : HeadLine.after(request, text);
            lines = known;
        }
        return known;
    }

    /** Where the first field line of some kind stands. */
    public Optional<Evidence> fieldLine(Predicate<HeadLine> kind) {
        return fieldLines().stream().filter(kind).findFirst().map(this::at);
    }

    /** The content as sent, framing included, one character a byte, as far as it was kept. */
    public String content() {
        return text.substring(request.headEnd());
    }

    /** How many bytes of content were sent, framing included. */
    public long contentBytes() {
        return request.contentBytes();
    }

    /** Whether {@link #content} is all of it. */
    public boolean isContentWhole() {
        return request.isContentWhole();
    }

    public Evidence at(int from, int to) {
        return reading.sent(from, to);
    }

    public Evidence at(HeadLine line) {
        return reading.sent(line.from(), line.to());
    }

    public Evidence at(FieldLine line) {
        return reading.sent(line);
    }

    /** Where the client says that it waits for 100 (RFC 9110 §10.1.1). */
    public Optional<Evidence> waits() {
        return request.fields()
                .first("Expect")
                .filter(line -> line.value().equalsIgnoreCase("100-continue"))
                .map(this::at);
    }

    /** Whether the request is of HTTP/1.1 or a later minor version. */
    public boolean isHttp11() {
        String version = request.version();
        return version.length() == 8
                && version.startsWith("HTTP/1.")
                && version.charAt(7) >= '1'
                && version.charAt(7) <= '9';
    }

    /** Whether the answer has one of these codes. */
    public boolean isAnswered(int... codes) {
        return reading.hasStatus(codes);
    }

    /** Whether the answer is an error of any kind. */
    public boolean isRefused() {
        return reading.status() >= 400;
    }

    /** The name that the TLS handshake asked for; empty without one. */
    public String serverName() {
        TlsInfo tls = reading.exchange().tls();
        String name = tls == null ? null : tls.sni();
        return name == null ? "" : name;
    }
}
