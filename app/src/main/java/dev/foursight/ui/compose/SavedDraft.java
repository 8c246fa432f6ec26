package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.HeaderLine;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything written on the request side, valid or not, as one value that can be kept.
 *
 * @param body what {@link BodyForm#state} says
 */
public record SavedDraft(
        String method,
        String url,
        String version,
        List<HeaderLine> headers,
        Set<String> withheld,
        Map<String, String> body,
        List<CraftUse> crafts) {

    /** What a person sees at the very first start. */
    public static final SavedDraft EMPTY =
            new SavedDraft("GET", "", "HTTP/1.1", List.of(), Set.of(), Map.of(), List.of());

    public SavedDraft {
        headers = List.copyOf(headers);
        withheld = Set.copyOf(withheld);
        body = Map.copyOf(body);
        crafts = List.copyOf(crafts);
    }
}
