package dev.foursight.ui.shell;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.http.TargetUrl;

/** What Enter in the omnibox would do. */
sealed interface Choice {

    /** What a person reads, and a screen reader says. */
    String words();

    /** Opens an entry's page. */
    record OpenCode(StatusEntry entry) implements Choice {
        @Override
        public String words() {
            return entry.code() + " " + entry.name() + " · " + entry.origin();
        }
    }

    /** Searches the catalogue. */
    record SearchCodes(String query, int hits) implements Choice {
        @Override
        public String words() {
            String codes = hits == 1 ? "the one code" : "all " + hits + " codes";
            return "Show " + codes + " for “" + query + "”";
        }
    }

    /** Puts a URL into Compose. */
    record Compose(TargetUrl url) implements Choice {
        @Override
        public String words() {
            return "Compose a request to " + url;
        }
    }

    /** Nothing can be done with the text; the words say what can be typed. */
    record Nothing(String words) implements Choice {}
}
