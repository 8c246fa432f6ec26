package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;

/** A blank between field name and colon. */
final class HeaderSpaceBeforeColon extends RequestCause {

    HeaderSpaceBeforeColon() {
        super("header.space-before-colon", "RFC 9112 §5.1");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        for (HeadLine line : sent.fieldLines()) {
            int colon = line.text().indexOf(':');
            String name = colon < 0 ? "" : line.text().substring(0, colon);
            if (!name.isBlank() && !name.startsWith(" ") && !name.equals(name.stripTrailing())) {
                return Optional.of(
                        Diagnosis.of(Confidence.LIKELY, Stage.fieldLine(line.index()))
                                .fact("name", Grammar.brief(name.strip()))
                                .seen(sent.at(line))
                                .mend(CraftUse.of("plain-fields")));
            }
        }
        return Optional.empty();
    }
}
