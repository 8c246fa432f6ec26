package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Crafts;
import dev.foursight.craft.repair.Repairs;
import dev.foursight.http.Draft;
import dev.foursight.http.TargetUrl;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RemedyTest {

    private final Crafts crafts = new Crafts(Repairs.all(), Map.of());
    private final Explainer explainer = ShippedExplainer.create();

    /** Whatever is offered can be pressed. */
    @Test
    void everyRemedyIsACraftThatCanBeApplied() {
        Draft draft = Draft.get(TargetUrl.parse("http://a.test/"));
        Set<CraftUse> offered =
                Captures.all().stream()
                        .flatMap(each -> explainer.explain(each.exchange()).remedies().stream())
                        .map(Remedy::craft)
                        .collect(Collectors.toSet());

        assertThat(offered)
                .hasSizeGreaterThan(20)
                .allSatisfy(craft ->
                        assertThatCode(() -> crafts.apply(draft, List.of(craft)))
                                .doesNotThrowAnyException());
    }
}
