package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.Optional;
import java.util.Set;

/** A PUT with Content-Range, which asks to replace a part only. */
final class RangeWriteRefused extends RequestCause {

    RangeWriteRefused() {
        super("range.write-refused", "RFC 9110 §14.5");
    }

    @Override
    public When when() {
        return When.asked("Content-Range").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        Optional<FieldLine> line = sent.request().fields().first("Content-Range");
        return line.filter(it -> sent.request().method().equals("PUT"))
                .map(it ->
                        Diagnosis.of(Confidence.LIKELY, Stage.MEANING + 6)
                                .fact("value", Grammar.brief(it.value()))
                                .seen(sent.methodAt())
                                .seen(sent.at(it))
                                .mend(CraftUse.of("drop-field", "Content-Range")));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 501);
    }
}
