package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;

/** A field line without a colon. */
final class HeaderNoColon extends RequestCause {

    HeaderNoColon() {
        super("header.no-colon", "RFC 9112 §5");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        for (HeadLine line : sent.fieldLines()) {
            boolean cut = !sent.request().headComplete() && line.to() == sent.text().length();
            if (!line.isFolded() && !cut && line.text().indexOf(':') < 0) {
                return Optional.of(
                        Diagnosis.of(Confidence.LIKELY, Stage.fieldLine(line.index()))
                                .fact("line", Grammar.brief(line.text()))
                                .seen(sent.at(line))
                                .mend(CraftUse.of("plain-fields")));
            }
        }
        return Optional.empty();
    }
}
