package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Snippet;

/** A body of {@code application/problem+json} (RFC 9457) for a response with the code. */
public final class ProblemBody {

    private static final String SYSTEM = "problem+json";

    private ProblemBody() {}

    /** The page's own, or where it has none the least there can be. */
    public static String of(StatusEntry entry, Page page) {
        return page.snippets().stream()
                .filter(snippet -> snippet.system().equals(SYSTEM))
                .map(Snippet::code)
                .findFirst()
                .orElseGet(() -> least(entry));
    }

    private static String least(StatusEntry entry) {
        String title = entry.name().replace("\\", "\\\\").replace("\"", "\\\"");
        return """
        {
          "type": "about:blank",
          "title": "%s",
          "status": %d
        }
        """
                .formatted(title, entry.code());
    }
}
