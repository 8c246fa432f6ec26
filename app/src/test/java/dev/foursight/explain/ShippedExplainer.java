package dev.foursight.explain;

import dev.foursight.catalogue.ShippedCatalogue;
import dev.foursight.explain.causes.AnswerCauses;
import dev.foursight.explain.causes.RequestCauses;
import dev.foursight.explain.conformance.ConformanceRules;
import java.util.List;
import java.util.stream.Stream;

/** The explainer with all rules, sentences, fingerprints and codes that are shipped. */
public final class ShippedExplainer {

    private ShippedExplainer() {}

    public static List<CauseRule> causes() {
        return Stream.of(RequestCauses.all(), AnswerCauses.all()).flatMap(List::stream).toList();
    }

    public static Sentences sentences() {
        return ShippedTexts.sentences(
                Stream.of(
                                Stream.of("summary", "remedies"),
                                causes().stream().map(CauseRule::id),
                                ConformanceRules.all().stream().map(rule -> "rules/" + rule.id()))
                        .flatMap(ids -> ids)
                        .toList());
    }

    public static Explainer create() {
        return new RuleExplainer(
                causes(),
                ConformanceRules.all(),
                sentences(),
                ShippedTexts.signatures(),
                ShippedCatalogue.read());
    }
}
