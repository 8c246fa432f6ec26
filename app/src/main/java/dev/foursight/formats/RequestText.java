package dev.foursight.formats;

import java.util.List;

/**
 * A request as text to take elsewhere.
 *
 * @param differences what of the request the text does not bring about, a sentence each; none where
 *     it is exact
 */
public record RequestText(String text, List<String> differences) {

    public RequestText {
        differences = List.copyOf(differences);
    }
}
