package dev.foursight.craft.provoke;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;

/** Content to break something about, where the request has none. */
final class Content {

    private Content() {}

    /** The draft with this content if it has none yet. */
    static Draft given(Draft draft, String content) {
        return draft.body().content().isEmpty()
                ? draft.withBody(new Body(Bytes.ofUtf8(content), draft.body().framing()))
                : draft;
    }

    /** The same with POST in place of GET, and with this type if it says none. */
    static Draft posted(Draft draft, String content, String type) {
        Draft given =
                given(draft.method().equals("GET") ? draft.withMethod("POST") : draft, content);
        return given.has("Content-Type") ? given : given.with("Content-Type", type);
    }

    /** The draft with this content and type, and POST in place of GET. */
    static Draft replaced(Draft draft, String type, String content) {
        Draft other = draft.method().equals("GET") ? draft.withMethod("POST") : draft;
        return other.withBody(new Body(Bytes.ofUtf8(content), other.body().framing()))
                .with("Content-Type", type);
    }

    /** The draft with its content, or some, in chunks, and with these codings named. */
    static Draft chunkedAs(Draft draft, String codings) {
        Draft given = given(draft, "hello");
        return given.withBody(new Body(given.body().content(), Body.Framing.CHUNKED))
                .without("Content-Length")
                .with("Transfer-Encoding", codings);
    }

    /**
     * The draft with chunked content, right or wrong.
     *
     * @param wire what stands after the head
     */
    static Draft chunked(Draft draft, String wire) {
        return draft.without("Content-Length")
                .with("Transfer-Encoding", "chunked")
                .withBody(new Body(Bytes.ofUtf8(wire), Body.Framing.UNTOLD));
    }
}
