package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** More than one Content-Length value: equal ones may be refused too. */
final class FramingLengthConflict extends RequestCause {

    FramingLengthConflict() {
        super("framing.length-conflict", "RFC 9112 §6.3");
    }

    @Override
    public When when() {
        return When.asked("Content-Length").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        Framing framing = Framing.of(sent);
        List<String> values = framing.lengthValues();
        if (values.size() < 2 || values.stream().anyMatch(value -> !Digits.only(value))) {
            return Optional.empty();
        }
        Diagnosis found =
                Diagnosis.of(Confidence.LIKELY, Stage.FRAMING)
                        .as(values.stream().distinct().count() == 1 ? "same" : "")
                        .fact("values", Grammar.brief(String.join(", ", values)))
                        .mend(CraftUse.of("content-length"));
        for (FieldLine line : framing.lengths()) {
            found = found.seen(sent.at(line));
        }
        return Optional.of(found);
    }

    /** A length that cannot be relied on may count as none. */
    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 411);
    }
}
