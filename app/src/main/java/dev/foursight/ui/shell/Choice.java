package dev.foursight.ui.shell;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.formats.PastedRequest;
import dev.foursight.formats.recorded.Intake;
import dev.foursight.http.Draft;
import dev.foursight.http.ParsedResponse;
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

    /** Puts a pasted request into Compose. */
    record Paste(PastedRequest pasted) implements Choice {
        @Override
        public String words() {
            Draft draft = pasted.draft();
            return "Compose " + draft.method() + " " + draft.url();
        }
    }

    /** Explains pasted exchanges. */
    record Explain(Intake recorded) implements Choice {
        @Override
        public String words() {
            if (recorded.exchanges().size() != 1) {
                return "Explain these " + recorded.exchanges().size() + " exchanges";
            }
            ParsedResponse response = recorded.exchanges().getFirst().exchange().response();
            return response == null
                    ? "Explain this exchange without an answer"
                    : "Explain this " + response.status() + " response";
        }
    }

    /** Nothing can be done with the text; the words say what can be typed. */
    record Nothing(String words) implements Choice {}
}
