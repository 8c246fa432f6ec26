package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.List;
import java.util.Optional;

/** Transfer-Encoding in an HTTP/1.0 request. */
final class FramingCodingInHttp10 extends RequestCause {

    FramingCodingInHttp10() {
        super("framing.coding-in-http10", "RFC 9112 §6.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        List<FieldLine> lines = Framing.of(sent).codingLines();
        if (lines.isEmpty() || !sent.request().version().equals("HTTP/1.0")) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.FRAMING)
                        .fact("coding", Grammar.brief(lines.getFirst().value()))
                        .seen(sent.versionAt())
                        .seen(sent.at(lines.getFirst()))
                        .mend(CraftUse.of("version")));
    }
}
