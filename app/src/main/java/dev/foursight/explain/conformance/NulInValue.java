package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import java.util.Optional;

/** NUL in a field value: refuse, or replace by a blank. */
final class NulInValue extends RejectedOrRepaired {

    NulInValue() {
        super("nul-in-value", "R7", "RFC 9110 §5.5");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        return sent.fieldLine(line -> line.text().indexOf('\0') > line.text().indexOf(':'));
    }
}
