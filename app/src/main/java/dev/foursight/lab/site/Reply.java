package dev.foursight.lab.site;

import dev.foursight.http.Bytes;
import dev.foursight.lab.Fault;
import dev.foursight.lab.ServerLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;

/**
 * A whole response, made before the first byte of it is sent.
 *
 * @param status 0 for none at all: the connection is closed without a byte
 * @param reason the reason phrase where it is not the usual one; it may be empty
 * @param faults what is to go wrong while it is sent
 * @param lines what the server that this imitates would log
 */
public record Reply(
        int status,
        Optional<String> reason,
        HttpFields fields,
        Bytes content,
        List<Fault> faults,
        List<ServerLine> lines) {

    public static Reply empty(int status) {
        return new Reply(
                status, Optional.empty(), HttpFields.EMPTY, Bytes.EMPTY, List.of(), List.of());
    }

    /** No answer: the connection is closed without a byte. */
    public static Reply silentClose() {
        return empty(0).faulty(List.of(new Fault.CloseEarly(0)));
    }

    public static Reply of(int status, String type, Bytes content) {
        return empty(status).with(content).with("Content-Type", type);
    }

    public static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", Bytes.ofUtf8(text));
    }

    public Reply with(String name, String value) {
        return replacing(HttpFields.build(fields).put(name, value).asImmutable());
    }

    /** With fields of which it has none yet. */
    Reply with(HttpFields more) {
        return replacing(HttpFields.build(fields).add(more).asImmutable());
    }

    public Reply without(String name) {
        return replacing(HttpFields.build(fields).remove(name).asImmutable());
    }

    public Reply with(Bytes other) {
        return new Reply(status, reason, fields, other, faults, lines);
    }

    /** HTTP/1.x only, and the connection is closed after it; h2 has no reason phrase. */
    public Reply reason(String phrase) {
        return new Reply(status, Optional.of(phrase), fields, content, faults, lines);
    }

    public Reply faulty(List<Fault> more) {
        return new Reply(status, reason, fields, content, joined(faults, more), lines);
    }

    /** Notes what another server would log; without a note the lab's own line stands there. */
    public Reply logged(String product, String line) {
        return new Reply(
                status,
                reason,
                fields,
                content,
                faults,
                joined(lines, List.of(new ServerLine(product, line))));
    }

    private Reply replacing(HttpFields other) {
        return new Reply(status, reason, other, content, faults, lines);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
