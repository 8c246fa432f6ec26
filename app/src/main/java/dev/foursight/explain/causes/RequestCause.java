package dev.foursight.explain.causes;

import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.Set;

/**
 * A cause that shows in the request's bytes. The weights follow the order in which a server meets
 * the fault: the request line first, the content last.
 */
abstract class RequestCause extends Described {

    RequestCause(String id, String clause) {
        super(id, clause);
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED);
    }

    /** The fault, if the bytes have it, whatever the answer was. */
    abstract Optional<Diagnosis> find(Sent sent);

    /** The status codes with which servers answer the fault. */
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        Optional<Diagnosis> fault = Sent.of(reading).flatMap(this::find);
        return fault.isPresent() ? Blame.on(reading, this, fault.get()) : Blame.told(reading, id());
    }
}
