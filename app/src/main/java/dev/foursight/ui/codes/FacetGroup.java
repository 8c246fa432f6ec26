package dev.foursight.ui.codes;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.page.Words;

/** A property of entries by which the table can be narrowed. */
enum FacetGroup {
    ORIGIN("Origin"),
    STANDING("Standing"),
    SEEN("Seen"),
    PERSISTENCE("Persistence"),
    RETRY("Retry"),
    CACHING("Caching");

    private final String title;

    FacetGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The entry's value, in the words of the chip. */
    String of(StatusEntry entry) {
        return switch (this) {
            case ORIGIN -> entry.origin();
            case STANDING -> Words.of(entry.standing());
            case SEEN -> Words.of(entry.seen());
            case PERSISTENCE -> Words.of(entry.persistence());
            case RETRY -> Words.of(entry.retry());
            case CACHING -> Words.cacheable(entry);
        };
    }
}
