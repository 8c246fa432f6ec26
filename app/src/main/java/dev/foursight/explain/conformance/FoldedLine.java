package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import java.util.Optional;

/** A folded field line: 400, or blanks in place of the fold. */
final class FoldedLine extends RejectedOrRepaired {

    FoldedLine() {
        super("folded-line", "R6", "RFC 9112 §5.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.fieldLine(line -> line.index() > 0 && line.isFolded());
    }
}
