package dev.foursight.formats;

import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Renderer;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves to the automatic fields what they would send anyway, so that they follow later changes.
 */
public final class TidyDraft {

    /** In the order in which they are sent, so that one by one the bytes stay. */
    private static final List<String> AUTOMATIC =
            List.of("Host", "User-Agent", "Accept", "Content-Length", "Transfer-Encoding");

    private TidyDraft() {}

    /** A draft of the same bytes with as few lines of its own as can be. */
    public static Draft of(Draft draft) {
        Bytes bytes = Renderer.render(draft).bytes();
        Draft tidy = draft;
        for (String name : AUTOMATIC) {
            List<HeaderLine> fewer = new ArrayList<>(tidy.headers());
            if (fewer.removeIf(line -> line.isNamed(name))) {
                Draft candidate = tidy.withHeaders(fewer);
                tidy = Renderer.render(candidate).bytes().equals(bytes) ? candidate : tidy;
            }
        }
        return tidy;
    }
}
