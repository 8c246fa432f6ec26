package dev.foursight.http;

import dev.foursight.http.Delivery.Place;
import dev.foursight.http.WireRequest.Step;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a draft into the exact bytes of an HTTP/1.x request (RFC 9112 §2.1), malformed where the
 * draft is.
 */
public final class Renderer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Span> spans = new ArrayList<>();
    private final Map<Place, Integer> places = new EnumMap<>(Place.class);

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
                        ? Steps.of(bytes, draft.delivery(), places)
                        : draft.raw().steps();
        int end =
                steps.stream()
                        .mapToInt(step -> step instanceof Step.Send(Bytes part) ? part.length() : 0)
                        .sum();
        List<Span> going = spans.stream().filter(span -> span.from() < end).toList();
        return new WireRequest(
                draft,
                steps,
                bytes.slice(0, end),
                going.stream().map(span -> span.upTo(end)).toList());
    }

    /** A proxy that is asked itself wants to be told where to go (RFC 9112 §3.2.2, §3.2.4). */
    private static String target(Draft draft) {
        Proxy proxy = draft.connection().route().proxy();
        if (proxy == null || !proxy.isAskedFor(draft.endpoint())) {
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
        places.put(Place.IN_HEAD, out.size());
        write(lineEnd);
        int headEnd = out.size();
        places.put(Place.AFTER_HEAD, headEnd);
        content(draft.body());
        places.put(Place.IN_CONTENT, (headEnd + out.size()) / 2);
        places.put(Place.AFTER_REQUEST, out.size());
        write(draft.delivery().after(), Span.Part.AFTER, -1);
        places.put(Place.END, out.size());
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

    private void content(Body body) {
        if (body.framing() != Body.Framing.CHUNKED) {
            write(body.content(), Span.Part.CONTENT, -1);
            return;
        }
        int length = body.content().length();
        int most = body.chunk() > 0 ? body.chunk() : Math.max(length, 1);
        for (int from = 0; from < length; from += most) {
            Bytes chunk = body.content().slice(from, Math.min(from + most, length));
            write(Integer.toHexString(chunk.length()) + "\r\n");
            write(chunk, Span.Part.CONTENT, -1);
            write("\r\n");
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
