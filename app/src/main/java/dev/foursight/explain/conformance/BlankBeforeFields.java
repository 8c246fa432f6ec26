package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.HeadLine;
import dev.foursight.explain.causes.Sent;
import java.util.List;
import java.util.Optional;

/** A blank before the first field line: refuse, or drop that line. */
final class BlankBeforeFields extends RejectedOrRepaired {

    BlankBeforeFields() {
        super("blank-before-fields", "R5", "RFC 9112 §2.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        List<HeadLine> lines = sent.fieldLines();
        return lines.isEmpty() || !lines.getFirst().isFolded()
                ? Optional.empty()
                : Optional.of(sent.at(lines.getFirst()));
    }
}
