package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.Set;

/** More field lines than the server takes. */
final class HeaderTooMany extends RequestCause {

    /** The usual limit of servers that have one. */
    static final int USUAL = 100;

    HeaderTooMany() {
        super("header.too-many", "RFC 9110 §5.4");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.LONG_HEAD);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        int count = sent.request().fields().lines().size();
        if (count < USUAL) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.SIZE - 1)
                        .fact("count", count)
                        .seen(sent.at(sent.request().fields().lines().getLast()))
                        .mend(CraftUse.of("fewer-fields", "50")));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 413, 431);
    }
}
