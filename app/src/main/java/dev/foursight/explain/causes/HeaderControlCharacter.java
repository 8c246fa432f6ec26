package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;

/** A control character in a field value. */
final class HeaderControlCharacter extends RequestCause {

    HeaderControlCharacter() {
        super("header.control-character", "RFC 9110 §5.5");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        for (HeadLine line : sent.fieldLines()) {
            int colon = line.text().indexOf(':');
            String value = line.text().substring(colon + 1);
            int at = Grammar.find(value, Grammar::isControl);
            if (colon > 0 && at >= 0) {
                return Optional.of(
                        Diagnosis.of(Confidence.LIKELY, Stage.fieldLine(line.index()))
                                .fact("name", Grammar.brief(line.text().substring(0, colon)))
                                .fact("character", Grammar.name(value.charAt(at)))
                                .seen(sent.at(line))
                                .mend(CraftUse.of("plain-fields")));
            }
        }
        return Optional.empty();
    }
}
