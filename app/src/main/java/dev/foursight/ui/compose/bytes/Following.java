package dev.foursight.ui.compose.bytes;

import dev.foursight.http.Content;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.compose.Sizes;

/**
 * Content that goes out behind the bytes that are shown, read from files only then.
 *
 * @param bytes how many there are, chunk sizes included
 * @param names of the files; empty where nothing follows
 */
public record Following(long bytes, String names) {

    public static final Following NOTHING = new Following(0, "");

    public static Following of(WireRequest request) {
        Content content = request.draft().body().content();
        return request.isHeld() ? NOTHING : new Following(request.streamed(), content.names());
    }

    public boolean isNothing() {
        return bytes == 0;
    }

    /** What follows, and that it cannot be edited; empty where nothing does. */
    public String sentence() {
        return isNothing()
                ? ""
                : "Then %s of content, read from %s while they are sent. With them these bytes cannot be edited here; the other tabs can change the request."
                        .formatted(Sizes.bytes(bytes), names);
    }
}
