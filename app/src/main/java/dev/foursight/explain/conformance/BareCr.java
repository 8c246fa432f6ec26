package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import java.util.Optional;

/** CR without LF: invalid, or replaced by a blank. */
final class BareCr extends RejectedOrRepaired {

    BareCr() {
        super("bare-cr", "R8", "RFC 9112 §2.2");
    }

    @Override
    public When when() {
        return When.has(Trait.ODD_FIELD_LINES).or(When.has(Trait.ODD_REQUEST_LINE));
    }

    @Override
    Optional<Evidence> fault(Sent sent) {
        if (sent.requestLine().indexOf('\r') >= 0) {
            return Optional.of(sent.at(sent.request().lineFrom(), sent.request().lineTo()));
        }
        return sent.fieldLine(line -> line.text().indexOf('\r') >= 0);
    }
}
