package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.page.Snippet;
import java.util.List;

/** The system whose snippets the person last looked at; it stays chosen from page to page. */
public final class ChosenSystem {

    private String last = "";

    /** Its snippet, or the first of them where it has none. */
    Snippet among(List<Snippet> snippets) {
        return snippets.stream()
                .filter(snippet -> snippet.system().equals(last))
                .findFirst()
                .orElse(snippets.getFirst());
    }

    void remember(String system) {
        last = system;
    }
}
