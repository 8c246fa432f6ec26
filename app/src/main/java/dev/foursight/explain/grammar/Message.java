package dev.foursight.explain.grammar;

import dev.foursight.explain.causes.Chunks;
import dev.foursight.explain.causes.Framing;
import dev.foursight.explain.causes.HeadLine;
import dev.foursight.http.Bytes;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.RequestParser;
import java.util.List;
import java.util.Optional;

/**
 * One request and all that follows it on the connection. Offsets count from its first byte.
 *
 * @param text the bytes, one character each
 * @param chunks the content, where it is told to be chunked and is at hand
 * @param unread how many bytes of content follow that are not at hand; then no other does
 */
record Message(
        String text,
        ParsedRequest request,
        RequestLine line,
        Framing framing,
        Optional<Chunks> chunks,
        long unread) {

    static Message of(Bytes bytes, long unread) {
        String text = bytes.latin1();
        ParsedRequest request = RequestParser.parse(bytes);
        Framing framing = Framing.of(request.fields());
        Optional<Chunks> chunks =
                request.headComplete() && framing.isChunked() && unread == 0
                        ? Optional.of(Chunks.of(text.substring(request.headEnd())))
                        : Optional.empty();
        return new Message(text, request, RequestLine.of(text, request), framing, chunks, unread);
    }

    Fields fields() {
        return request.fields();
    }

    List<HeadLine> fieldLines() {
        return HeadLine.after(request, text);
    }

    /** The first bytes of an HTTP/2 connection (RFC 9113 §3.4). */
    boolean isPreface() {
        return text.startsWith("PRI * HTTP/2.0\r\n", request.lineFrom());
    }

    boolean isHttp11() {
        return line.version().matches("HTTP/1\\.[1-9]");
    }

    boolean isConnect() {
        return line.method().equals("CONNECT");
    }

    /** Where the value of a field line begins; where the line does if it has none. */
    int valueFrom(FieldLine field) {
        int at = text.indexOf(':', field.from()) + 1;
        while (at < field.to() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < field.to() ? at : field.from();
    }

    /** How many bytes of content were told; -1 where that cannot be known. */
    long told() {
        if (!framing.codingLines().isEmpty()) {
            return -1;
        }
        List<String> values = framing.lengthValues().stream().distinct().toList();
        if (values.isEmpty()) {
            return 0;
        }
        return values.size() == 1 && Digits.only(values.getFirst(), 18)
                ? Long.parseLong(values.getFirst())
                : -1;
    }

    /** Where the next request begins; -1 where this one has no end that can be found. */
    int end() {
        if (!request.headComplete() || isConnect() || isPreface() || unread > 0) {
            return -1;
        }
        if (chunks.isPresent()) {
            return chunks.get().ended() ? request.headEnd() + chunks.get().to() : -1;
        }
        long told = told();
        return told < 0 || told > text.length() - request.headEnd()
                ? -1
                : request.headEnd() + (int) told;
    }
}
