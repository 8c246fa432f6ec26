package dev.foursight.explain.fields;

import java.util.List;

/** ETag (RFC 9110 §8.8.3). */
final class TagNotes {

    private TagNotes() {}

    static List<Said> read(Seen seen) {
        String value = seen.value();
        if (!value.matches("(W/)?\"[^\"]*\"")) {
            return List.of(Said.of("etag-malformed"));
        }
        return List.of(Said.of(value.startsWith("W/") ? "etag-weak" : "etag-strong"));
    }
}
