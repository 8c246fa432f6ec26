package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.Set;

/** The method holds a character that a token may not have. */
final class MethodMalformed extends RequestCause {

    MethodMalformed() {
        super("method.malformed", "RFC 9110 §9.1");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.ODD_METHOD);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        String method = sent.request().method();
        int at = Grammar.find(method, c -> !Grammar.isTokenChar(c));
        if (at < 0 || sent.isBinary() || !sent.hasThreeParts()) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.METHOD)
                        .fact("method", Grammar.brief(method))
                        .fact("character", Grammar.name(method.charAt(at)))
                        .seen(sent.methodAt())
                        .mend(CraftUse.of("method", "GET")));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 405, 501);
    }
}
