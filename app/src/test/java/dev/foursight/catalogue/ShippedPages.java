package dev.foursight.catalogue;

import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.Page;
import java.util.List;

/** The entries with their pages, as test arguments. */
public final class ShippedPages {

    private ShippedPages() {}

    /** An entry that has a page. */
    public record Shown(StatusEntry entry, Page page) {
        public List<ExampleLine> example() {
            return page.example();
        }

        @Override
        public String toString() {
            return entry.key();
        }
    }

    public static List<Shown> all() {
        FileCatalogue catalogue = ShippedCatalogue.read();
        return catalogue.entries().stream()
                .map(entry -> new Shown(entry, catalogue.page(entry)))
                .toList();
    }
}
