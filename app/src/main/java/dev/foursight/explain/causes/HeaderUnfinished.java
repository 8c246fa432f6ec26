package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.Set;

/** The empty line that ends the header section never came. */
final class HeaderUnfinished extends RequestCause {

    HeaderUnfinished() {
        super("header.unfinished", "RFC 9112 §8");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.UNFINISHED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        if (sent.request().headComplete() || sent.isBinary()) {
            return Optional.empty();
        }
        int end = sent.text().length();
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.CONTENT)
                        .as(sent.requestLineEnds() ? "" : "line")
                        .seen(sent.at(Math.max(0, end - 40), end))
                        .mend(CraftUse.of("whole-request")));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 408);
    }
}
