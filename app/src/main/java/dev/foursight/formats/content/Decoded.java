package dev.foursight.formats.content;

import dev.foursight.http.Bytes;
import java.util.List;

/**
 * Content with its codings taken off, as far as that went.
 *
 * @param content what came out
 * @param taken the codings that were taken off, the outermost first
 * @param problem what stood in the way, in a sentence; empty where all went well
 */
public record Decoded(Bytes content, List<String> taken, String problem) {

    public Decoded {
        taken = List.copyOf(taken);
    }
}
