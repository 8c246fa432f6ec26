package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;

/** A field line that begins with a blank and so goes on with the one before. */
final class HeaderFolded extends RequestCause {

    HeaderFolded() {
        super("header.folded", "RFC 9112 §5.2");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        for (HeadLine line : sent.fieldLines()) {
            if (line.isFolded()) {
                return Optional.of(
                        Diagnosis.of(Confidence.LIKELY, Stage.fieldLine(line.index()))
                                .as(line.index() == 0 ? "first" : "")
                                .fact("line", Grammar.brief(line.text().strip()))
                                .seen(sent.at(line))
                                .mend(CraftUse.of("plain-fields")));
            }
        }
        return Optional.empty();
    }
}
