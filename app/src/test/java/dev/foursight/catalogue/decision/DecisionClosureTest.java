package dev.foursight.catalogue.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.ShippedCatalogue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped graph owes as a whole. */
class DecisionClosureTest {

    private static final DecisionGraph GRAPH = ShippedDecision.read();

    static List<Question> questions() {
        return GRAPH.questions();
    }

    static List<Outcome> outcomes() {
        return GRAPH.outcomes();
    }

    @Test
    void everyCodeOfTheRegistryIsReachedOrSaysWhyNot() {
        List<String> owed =
                new ArrayList<>(ShippedCatalogue.lines("/catalogue/iana-registered.txt"));
        owed.add("418");
        Stream<String> reached =
                GRAPH.outcomes().stream().filter(Outcome::hasPage).map(Outcome::key).distinct();
        Stream<String> refused = GRAPH.notChosen().stream().map(NotChosen::key);

        assertThat(Stream.concat(reached, refused).map(key -> key.substring(0, 3)))
                .containsExactlyInAnyOrderElementsOf(owed);
    }

    @Test
    void theStagesComeInTheirOrder() {
        assertThat(GRAPH.stages())
                .extracting(Stage::id)
                .containsExactly(
                        "system",
                        "request",
                        "authentication",
                        "routing",
                        "method",
                        "negotiation",
                        "conditions",
                        "state",
                        "payload",
                        "limits",
                        "legal");
        assertThat(GRAPH.stages())
                .filteredOn(stage -> stage.order() == Stage.Order.RULE)
                .extracting(Stage::id)
                .containsExactly("conditions");
    }

    @Test
    void theIndexNamesTheStagesOfTheFolder() throws IOException, URISyntaxException {
        URL index = Objects.requireNonNull(getClass().getResource("/decision/index.txt"));
        try (Stream<Path> folder = Files.list(Path.of(index.toURI()).getParent())) {
            assertThat(folder.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".yaml") && !name.equals("not-chosen.yaml"))
                    .containsExactlyInAnyOrderElementsOf(
                            ShippedCatalogue.lines("/decision/index.txt"));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionsAreShortAndWhole(Question question) {
        assertThat(question.brief()).endsWith("?").hasSizeLessThanOrEqualTo(25);
        assertThat(question.ask()).endsWith("?").hasSizeLessThanOrEqualTo(140);
        assertThat(question.answers())
                .allSatisfy(answer -> assertThat(answer.label()).hasSizeBetween(2, 10));
        assertThat(question.onward().label()).isEqualTo("no");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void outcomesSayWhyTheyWinAndWhatLoses(Outcome outcome) {
        assertThat(outcome.why()).endsWith(".").hasSizeLessThanOrEqualTo(125);
        assertThat(outcome.instead()).extracting(Outcome.Loser::key).doesNotContain(outcome.key());
        assertThat(outcome.instead())
                .allSatisfy(loser ->
                        assertThat(loser.why()).endsWith(".").hasSizeLessThanOrEqualTo(125));
        if (outcome.hasPage()) {
            assertThat(outcome.instead()).hasSizeBetween(2, 4);
        }
        assertThat(GRAPH.pathTo(outcome.id())).startsWith(GRAPH.root()).endsWith(outcome.id());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void causesAreThoseOfTheExplainer(Outcome outcome) {
        assertThat(outcome.causes())
                .allSatisfy(id ->
                        assertThat(getClass().getResource("/explain/" + id + ".md"))
                                .as(id)
                                .isNotNull());
    }

    @Test
    void aCauseFindsItsOutcomes() {
        assertThat(GRAPH.outcomesOf("body.too-large"))
                .extracting(Outcome::key)
                .containsExactly("413@ietf");
        assertThat(GRAPH.outcomesOf("auth.forbidden"))
                .extracting(Outcome::key)
                .containsExactly("403@ietf", "404@ietf");
        assertThat(GRAPH.outcomesOf("network.refused")).isEmpty();
    }
}
