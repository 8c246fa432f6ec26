package dev.foursight.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a draft into the exact bytes of an HTTP/1.x request (RFC 9112 §2.1), malformed where the
 * draft is.
 */
public final class Renderer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Span> spans = new ArrayList<>();

    private Renderer() {}

    public static WireRequest render(Draft draft) {
        Renderer renderer = new Renderer();
        if (draft.raw() != null) {
            renderer.write(draft.raw(), Span.Part.RAW, -1);
        } else {
            renderer.message(draft);
        }
        Bytes bytes = Bytes.of(renderer.out.toByteArray());
        return new WireRequest(
                draft, List.of(new WireRequest.Step.Send(bytes)), bytes, renderer.spans);
    }

    private void message(Draft draft) {
        write(draft.method(), Span.Part.METHOD, -1);
        write(" ");
        write(draft.target(), Span.Part.TARGET, -1);
        write(" ");
        write(draft.version(), Span.Part.VERSION, -1);
        write("\r\n");
        for (HeaderLine line : AutomaticFields.of(draft)) {
            field(line, Span.Part.AUTOMATIC_FIELD, -1);
        }
        for (int i = 0; i < draft.headers().size(); i++) {
            if (draft.headers().get(i).enabled()) {
                field(draft.headers().get(i), Span.Part.FIELD, i);
            }
        }
        write("\r\n");
        content(draft.body());
    }

    private void field(HeaderLine line, Span.Part part, int index) {
        write(line.name() + line.separator() + line.value(), part, index);
        write("\r\n");
    }

    private void content(Body body) {
        if (body.framing() != Body.Framing.CHUNKED) {
            write(body.content(), Span.Part.CONTENT, -1);
            return;
        }
        if (!body.content().isEmpty()) {
            write(Integer.toHexString(body.content().length()) + "\r\n");
            write(body.content(), Span.Part.CONTENT, -1);
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
            out.writeBytes(bytes.toArray());
            spans.add(new Span(from, out.size(), part, index));
        }
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
