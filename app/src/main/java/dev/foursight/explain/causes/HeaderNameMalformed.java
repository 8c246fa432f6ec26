package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;

/** A field name that is no token. */
final class HeaderNameMalformed extends RequestCause {

    HeaderNameMalformed() {
        super("header.name-malformed", "RFC 9110 §5.1");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        for (HeadLine line : sent.fieldLines()) {
            int colon = line.text().indexOf(':');
            String name = colon < 0 ? "" : line.text().substring(0, colon).stripTrailing();
            if (colon >= 0 && !line.text().startsWith(" ") && !Grammar.isToken(name)) {
                int at = Grammar.find(name, c -> !Grammar.isTokenChar(c));
                return Optional.of(
                        Diagnosis.of(Confidence.LIKELY, Stage.fieldLine(line.index()))
                                .as(name.isEmpty() ? "empty" : "")
                                .fact("name", Grammar.brief(name))
                                .fact("character", at < 0 ? "" : Grammar.name(name.charAt(at)))
                                .seen(sent.at(line))
                                .mend(CraftUse.of("plain-fields")));
            }
        }
        return Optional.empty();
    }
}
