package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import dev.foursight.http.Digits;
import dev.foursight.http.FieldLine;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A Content-Length that is no decimal number of a sensible size. */
final class FramingLengthMalformed extends RequestCause {

    FramingLengthMalformed() {
        super("framing.length-malformed", "RFC 9112 §6.3");
    }

    @Override
    public When when() {
        return When.asked("Content-Length").and(Trait.REFUSED);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        for (FieldLine line : Framing.of(sent).lengths()) {
            String variant = variant(line.value());
            if (!variant.equals("fine")) {
                return Optional.of(
                        Diagnosis.of(Confidence.LIKELY, Stage.FRAMING)
                                .as(variant)
                                .fact("value", Grammar.brief(line.value()))
                                .seen(sent.at(line))
                                .mend(CraftUse.of("content-length")));
            }
        }
        return Optional.empty();
    }

    private static String variant(String value) {
        if (value.isEmpty()) {
            return "empty";
        }
        if (Digits.only(value, 18) || value.matches("0*\\d{1,18}") || isNumbers(value)) {
            return "fine";
        }
        return Digits.only(value) ? "huge" : "";
    }

    private static boolean isNumbers(String value) {
        String[] members = value.split(",", -1);
        return members.length > 1
                && Arrays.stream(members).allMatch(member -> Digits.only(member.strip()));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return fault.variant().equals("huge") ? Set.of(400, 411, 413) : Set.of(400, 411);
    }
}
