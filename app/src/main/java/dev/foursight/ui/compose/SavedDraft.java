package dev.foursight.ui.compose;

import dev.foursight.craft.CraftUse;
import dev.foursight.http.HeaderLine;
import dev.foursight.ui.compose.auth.AuthForm;
import dev.foursight.ui.compose.body.BodyForm;
import dev.foursight.ui.compose.connection.ConnectionForm;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything written on the request side, valid or not, as one value that can be kept.
 *
 * @param body what {@link BodyForm#state} says
 * @param connection what {@link ConnectionForm#state} says
 * @param auth what {@link AuthForm#state} says
 */
public record SavedDraft(
        String method,
        String url,
        String version,
        List<HeaderLine> headers,
        Set<String> withheld,
        Map<String, String> body,
        Map<String, String> connection,
        Map<String, String> auth,
        List<CraftUse> crafts) {

    /** What a person sees at the very first start. */
    public static final SavedDraft EMPTY =
            new SavedDraft(
                    "GET",
                    "",
                    "HTTP/1.1",
                    List.of(),
                    Set.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    List.of());

    public SavedDraft {
        headers = List.copyOf(headers);
        withheld = Set.copyOf(withheld);
        body = Map.copyOf(body);
        connection = Map.copyOf(connection);
        auth = Map.copyOf(auth);
        crafts = List.copyOf(crafts);
    }
}
