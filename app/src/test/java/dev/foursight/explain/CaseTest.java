package dev.foursight.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.conformance.ConformanceRules;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case under {@code cases/}: the exact bytes of a request and its answer, and what is to be
 * said about them. {@code -Dupdate.golden=true} writes what is said instead of comparing it.
 */
class CaseTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.golden");

    private final Explainer explainer = ShippedExplainer.create();

    @TestFactory
    Stream<DynamicTest> cases() {
        return Case.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private void check(Case each) throws IOException {
        Explanation explanation = explainer.explain(each.exchange());
        if (UPDATE) {
            Files.writeString(each.expected(), each.head() + Rendered.summary(explanation));
            if (Files.exists(each.golden())) {
                Files.writeString(each.golden(), Rendered.whole(explanation));
            }
        }
        assertThat(Rendered.summary(explanation)).isEqualTo(each.expectedSummary());
        if (Files.exists(each.golden())) {
            assertThat(Rendered.whole(explanation)).isEqualTo(Files.readString(each.golden()));
        }
    }

    @Test
    void everyCauseIsTheFirstOfSomeCase() {
        Set<String> first =
                Case.all().stream()
                        .flatMap(each ->
                                explainer.explain(each.exchange()).causes().stream().limit(1))
                        .map(CauseFound::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> registered = ShippedExplainer.causes().stream().map(CauseRule::id).toList();

        assertThat(registered).doesNotHaveDuplicates();
        assertThat(registered).filteredOn(id -> !first.contains(id)).isEmpty();
    }

    @Test
    void everyCauseIsSilentInSomeCase() {
        List<Explanation> all =
                Case.all().stream().map(each -> explainer.explain(each.exchange())).toList();

        for (CauseRule rule : ShippedExplainer.causes()) {
            assertThat(all)
                    .anyMatch(explanation ->
                            explanation.causes().stream()
                                    .noneMatch(cause -> cause.id().equals(rule.id())));
        }
    }

    /** Rules that can accuse are seen to do it, and not to, with exact bytes. */
    @Test
    void everyViolationIsFoundInSomeCaseAndNotInAnother() {
        List<Set<String>> violated =
                Case.all().stream()
                        .map(each ->
                                explainer.explain(each.exchange()).findings().stream()
                                        .filter(it -> it.verdict() == Verdict.VIOLATES)
                                        .map(Finding::rule)
                                        .collect(Collectors.toSet()))
                        .toList();

        for (ConformanceRule rule : ConformanceRules.all()) {
            boolean accuses =
                    ShippedExplainer.sentences().has("rules/" + rule.id(), Verdict.VIOLATES.id());
            assertThat(violated.stream().anyMatch(it -> it.contains(rule.id())))
                    .as(rule.id())
                    .isEqualTo(accuses);
            assertThat(violated).as(rule.id()).anyMatch(it -> !it.contains(rule.id()));
        }
    }
}
