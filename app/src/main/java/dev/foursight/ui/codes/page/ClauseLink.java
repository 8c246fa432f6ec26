package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry.Clause;
import java.util.Locale;
import java.util.Optional;

/** The public address of the clause that defines a code. */
public final class ClauseLink {

    private ClauseLink() {}

    /** Empty where the document is neither an RFC nor an Internet-Draft. */
    public static Optional<String> of(Clause clause) {
        String anchor = clause.section().isEmpty() ? "" : "#section-" + clause.section();
        String document = clause.document();
        if (document.matches("RFC \\d+")) {
            String name = document.replace(" ", "").toLowerCase(Locale.ROOT);
            return Optional.of("https://www.rfc-editor.org/rfc/" + name + anchor);
        }
        if (document.matches("draft-[a-z0-9-]+")) {
            return Optional.of("https://datatracker.ietf.org/doc/html/" + document + anchor);
        }
        return Optional.empty();
    }
}
