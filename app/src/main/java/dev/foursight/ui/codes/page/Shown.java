package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry;
import java.util.List;

/**
 * What the detail pane shows.
 *
 * @param matched the words of the search, for marking
 * @param server the server whose row is meant, in lower case; empty for none in particular
 */
public record Shown(StatusEntry entry, List<String> matched, String server) {

    public Shown {
        matched = List.copyOf(matched);
    }
}
