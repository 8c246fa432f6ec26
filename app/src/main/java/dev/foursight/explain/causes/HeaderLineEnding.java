package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;

/** Lines that end with LF alone. */
final class HeaderLineEnding extends RequestCause {

    HeaderLineEnding() {
        super("header.line-ending", "RFC 9112 §2.2");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_FIELD_LINES);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        int end = sent.request().lineTo();
        boolean bare = !sent.isBinary() && sent.text().startsWith("\n", end);
        for (HeadLine line : sent.fieldLines()) {
            bare |= !line.crlf() && sent.text().startsWith("\n", line.to());
        }
        if (!bare) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.fieldLine(12) - 1)
                        .seen(sent.at(sent.request().lineFrom(), end))
                        .mend(CraftUse.of("plain-fields")));
    }
}
