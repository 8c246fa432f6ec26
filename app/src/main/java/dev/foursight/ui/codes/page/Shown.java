package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the detail pane shows.
 *
 * @param matched the words of the search, for marking
 * @param server the server whose row is meant, in lower case; empty for none in particular
 * @param from the page whose link led here, if one did
 */
public record Shown(StatusEntry entry, List<String> matched, String server, Optional<Shown> from) {

    /** A page that no link led to. */
    public Shown(StatusEntry entry, List<String> matched, String server) {
        this(entry, matched, server, Optional.empty());
    }

    public Shown {
        matched = List.copyOf(matched);
    }
}
