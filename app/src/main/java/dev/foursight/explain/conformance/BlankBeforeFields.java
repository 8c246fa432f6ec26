package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.causes.Sent;
import java.util.Optional;

/** A blank before the first field line: refuse, or drop that line. */
final class BlankBeforeFields extends RejectedOrRepaired {

    BlankBeforeFields() {
        super("blank-before-fields", "R5", "RFC 9112 §2.2");
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.fieldLines().stream()
                .limit(1)
                .filter(line -> line.isFolded())
                .findFirst()
                .map(sent::at);
    }
}
