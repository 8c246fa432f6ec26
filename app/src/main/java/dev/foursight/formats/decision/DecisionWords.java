package dev.foursight.formats.decision;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.DecisionNode;
import dev.foursight.catalogue.decision.NotChosen;
import dev.foursight.catalogue.decision.Outcome;
import dev.foursight.catalogue.decision.Question;
import dev.foursight.catalogue.decision.Stage;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of a node to those who do not see its place. */
public final class DecisionWords {

    private final DecisionGraph graph;

    public DecisionWords(DecisionGraph graph) {
        this.graph = graph;
    }

    /**
     * A box in full: what it is, what it says and where it leads; its id must be one of a drawing.
     */
    public String of(String boxId) {
        Optional<DecisionNode> node = graph.node(boxId);
        if (node.isEmpty()) {
            return graph.notChosen().stream()
                    .filter(code -> code.key().equals(boxId))
                    .map(DecisionWords::of)
                    .findFirst()
                    .orElse("What went wrong? The first yes names the code.");
        }
        return switch (node.get()) {
            case Question question ->
                    place(question)
                            + ": "
                            + question.ask()
                            + " "
                            + question.answers().stream()
                                    .map(answer ->
                                            "“"
                                                    + answer.label()
                                                    + "” leads to "
                                                    + goal(answer.to()))
                                    .collect(Collectors.joining("; "))
                            + ".";
            case Outcome outcome -> "Answer " + outcome.status() + ". " + outcome.why();
        };
    }

    /** For example {@code Question 4 of 29, Request}. */
    public String place(Question question) {
        int number = graph.questions().indexOf(question) + 1;
        return "Question %d of %d, %s"
                .formatted(number, graph.questions().size(), stage(question).title());
    }

    public Stage stage(DecisionNode node) {
        return graph.stages().stream()
                .filter(stage -> stage.id().equals(node.stage()))
                .findFirst()
                .orElseThrow();
    }

    private String goal(String id) {
        return switch (graph.node(id).orElseThrow()) {
            case Question next -> "the question “" + next.brief() + "”";
            case Outcome outcome -> outcome.status();
        };
    }

    private static String of(NotChosen code) {
        return "Not to be chosen: " + code.status() + ". " + code.why();
    }
}
