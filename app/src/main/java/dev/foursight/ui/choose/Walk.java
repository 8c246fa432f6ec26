package dev.foursight.ui.choose;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.NotChosen;
import dev.foursight.catalogue.decision.Outcome;
import dev.foursight.catalogue.decision.Question;
import dev.foursight.catalogue.decision.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules by which keys move through the graph; they know places and no pictures. */
final class Walk {

    private final DecisionGraph graph;
    private final List<String> notChosen;

    /** The first box of each stage. */
    private final List<String> heads = new ArrayList<>();

    Walk(DecisionGraph graph) {
        this.graph = graph;
        notChosen = graph.notChosen().stream().map(NotChosen::key).toList();
        graph.stages().stream()
                .map(Stage::questions)
                .forEach(questions -> heads.add(questions.getFirst().id()));
        heads.addAll(notChosen.stream().limit(1).toList());
    }

    /** The box that a step from a box leads to; the same box if none. */
    String from(String id, Step step) {
        return switch (step) {
            case FIRST -> graph.root();
            case LAST -> graph.questions().getLast().onward().to();
            case NEXT_STAGE -> head(id, 1);
            case STAGE_BEFORE -> head(id, -1);
            case DOWN, UP, RIGHT, LEFT ->
                    graph.node(id)
                            .map(node ->
                                    switch (node) {
                                        case Question question -> from(question, step);
                                        case Outcome outcome -> from(outcome, step);
                                    })
                            .orElseGet(() -> fromNotChosen(id, step));
        };
    }

    private String from(Question question, Step step) {
        return switch (step) {
            case DOWN -> question.onward().to();
            case RIGHT -> question.aside().getFirst().to();
            default -> before(question.id()).orElse(question.id());
        };
    }

    private String from(Outcome outcome, Step step) {
        String question = before(outcome.id()).orElse(outcome.id());
        List<String> siblings =
                graph.questions().stream()
                        .filter(it -> it.id().equals(question))
                        .flatMap(it -> it.aside().stream())
                        .map(Question.Answer::to)
                        .toList();
        int at = siblings.indexOf(outcome.id());
        return switch (step) {
            case DOWN -> at >= 0 && at + 1 < siblings.size() ? siblings.get(at + 1) : outcome.id();
            case UP -> at > 0 ? siblings.get(at - 1) : question;
            case LEFT -> question;
            default -> outcome.id();
        };
    }

    private String fromNotChosen(String id, Step step) {
        int at = notChosen.indexOf(id);
        return switch (step) {
            case RIGHT, DOWN -> notChosen.get(Math.min(at + 1, notChosen.size() - 1));
            default -> at > 0 ? notChosen.get(at - 1) : from(id, Step.LAST);
        };
    }

    private Optional<String> before(String id) {
        List<String> path = graph.pathTo(id);
        return path.size() < 2 ? Optional.empty() : Optional.of(path.get(path.size() - 2));
    }

    /** The head of the stage that is so many further; back means first to the head of the own. */
    private String head(String id, int by) {
        int own = heads.size() - 1;
        for (int i = 0; i < graph.stages().size(); i++) {
            String stage = graph.stages().get(i).id();
            if (graph.node(id).filter(node -> node.stage().equals(stage)).isPresent()) {
                own = i;
            }
        }
        boolean within = by < 0 && !heads.get(own).equals(id);
        return heads.get(Math.clamp(within ? own : own + by, 0, heads.size() - 1));
    }
}
