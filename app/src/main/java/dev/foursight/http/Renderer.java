package dev.foursight.http;

import dev.foursight.http.Delivery.Place;
import dev.foursight.http.WireRequest.Step;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns a draft into the exact bytes of an HTTP/1.x request (RFC 9112 §2.1), malformed where the
 * draft is.
 */
public final class Renderer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Span> spans = new ArrayList<>();
    private final Map<Place, Long> places = new EnumMap<>(Place.class);
    private @Nullable Body streamed;
    private Bytes after = Bytes.EMPTY;

    private Renderer() {}

    public static WireRequest render(Draft draft) {
        Renderer renderer = new Renderer();
        if (draft.raw() != null) {
            renderer.write(draft.raw().bytes(), Span.Part.RAW, -1);
        } else {
            renderer.message(draft);
        }
        return renderer.request(draft);
    }

    private WireRequest request(Draft draft) {
        Bytes bytes = Bytes.of(out);
        List<Step> steps =
                draft.raw() == null
                        ? new Steps(bytes, streamed, after, draft.delivery()).all(places)
                        : draft.raw().steps();
        int end = WireRequest.held(steps);
        List<Span> going = spans.stream().filter(span -> span.from() < end).toList();
        return new WireRequest(
                draft,
                steps,
                bytes.slice(0, end),
                going.stream().map(span -> span.upTo(end)).toList());
    }

    /** A proxy that is asked itself wants to be told where to go (RFC 9112 §3.2.2, §3.2.4). */
    private static String target(Draft draft) {
        if (!draft.connection().asksProxy(draft.endpoint())) {
            return draft.target();
        }
        String authority = draft.endpoint().scheme() + "://" + draft.endpoint().authority();
        if (draft.target().equals("*") && draft.method().equals("OPTIONS")) {
            return authority;
        }
        return draft.target().startsWith("/") ? authority + draft.target() : draft.target();
    }

    private void message(Draft draft) {
        String lineEnd = draft.delivery().lineEnd();
        write(draft.delivery().before());
        write(draft.method(), Span.Part.METHOD, -1);
        afterBlank(target(draft), Span.Part.TARGET);
        afterBlank(draft.version(), Span.Part.VERSION);
        write(lineEnd);
        for (HeaderLine line : AutomaticFields.of(draft)) {
            field(line, lineEnd, Span.Part.AUTOMATIC_FIELD, -1);
        }
        for (int i = 0; i < draft.headers().size(); i++) {
            if (draft.headers().get(i).enabled()) {
                field(draft.headers().get(i), lineEnd, Span.Part.FIELD, i);
            }
        }
        places.put(Place.IN_HEAD, (long) out.size());
        write(lineEnd);
        long headEnd = out.size();
        places.put(Place.AFTER_HEAD, headEnd);
        long end = headEnd + content(draft.body());
        places.put(Place.IN_CONTENT, (headEnd + end) / 2);
        places.put(Place.AFTER_REQUEST, end);
        if (streamed == null) {
            write(draft.delivery().after(), Span.Part.AFTER, -1);
        } else {
            after = draft.delivery().after();
        }
        places.put(Place.END, end + draft.delivery().after().length());
    }

    /** A part that is not there takes its blank with it. */
    private void afterBlank(String text, Span.Part part) {
        if (!text.isEmpty()) {
            write(" ");
            write(text, part, -1);
        }
    }

    private void field(HeaderLine line, String lineEnd, Span.Part part, int index) {
        write(line.name() + line.separator() + line.value(), part, index);
        write(lineEnd);
    }

    /** Returns how many bytes it takes; those of files are not written here. */
    private long content(Body body) {
        Optional<Bytes> held = body.content().held();
        if (held.isEmpty()) {
            streamed = body;
        } else if (body.isChunked()) {
            chunks(held.get(), body.mostInChunk());
        } else {
            write(held.get(), Span.Part.CONTENT, -1);
        }
        return body.framedLength();
    }

    private void chunks(Bytes content, long most) {
        int length = content.length();
        for (int from = 0; from < length; ) {
            int to = (int) Math.min(from + most, length);
            write(Integer.toHexString(to - from) + "\r\n");
            write(content.slice(from, to), Span.Part.CONTENT, -1);
            write("\r\n");
            from = to;
        }
        write("0\r\n\r\n");
    }

    private void write(String text, Span.Part part, int index) {
        write(Bytes.ofUtf8(text), part, index);
    }

    private void write(Bytes bytes, Span.Part part, int index) {
        if (!bytes.isEmpty()) {
            int from = out.size();
            bytes.writeTo(out);
            spans.add(new Span(from, out.size(), part, index));
        }
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
