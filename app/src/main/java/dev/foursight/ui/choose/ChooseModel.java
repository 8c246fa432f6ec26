package dev.foursight.ui.choose;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.DecisionNode;
import dev.foursight.catalogue.decision.NotChosen;
import dev.foursight.catalogue.decision.Outcome;
import dev.foursight.formats.decision.DecisionWords;
import dev.foursight.formats.decision.Drawing;
import dev.foursight.formats.decision.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The graph, its drawing and where in it the person is. */
final class ChooseModel {

    /** As many as make the drawing about as wide as a window. */
    private static final int COLUMNS = 4;

    private final DecisionGraph graph;
    private final DecisionWords words;
    private final Drawing drawing;
    private final Walk walk;
    private final ReadOnlyStringWrapper current;

    ChooseModel(DecisionGraph graph) {
        this.graph = graph;
        words = new DecisionWords(graph);
        drawing = Layout.of(graph, COLUMNS);
        walk = new Walk(graph);
        current = new ReadOnlyStringWrapper(graph.root());
    }

    DecisionGraph graph() {
        return graph;
    }

    DecisionWords words() {
        return words;
    }

    Drawing drawing() {
        return drawing;
    }

    /** The id of the box that the person is at. */
    ReadOnlyStringProperty current() {
        return current.getReadOnlyProperty();
    }

    void step(Step step) {
        current.set(walk.from(current.get(), step));
    }

    /** Goes to a box; the one that says where to begin stands for the first question. */
    void goTo(String boxId) {
        current.set(boxId.equals(Layout.START) ? graph.root() : boxId);
    }

    void startOver() {
        current.set(graph.root());
    }

    /** The ids of the boxes on the way to where the person is, both ends included. */
    List<String> walked() {
        List<String> path = new ArrayList<>(graph.pathTo(current.get()));
        if (!path.isEmpty()) {
            path.addFirst(Layout.START);
        }
        return path;
    }

    /** The node where the person is; none at a code that is not chosen. */
    Optional<DecisionNode> node() {
        return graph.node(current.get());
    }

    /** The code that is not chosen, if the person is at one. */
    Optional<NotChosen> notChosen() {
        return graph.notChosen().stream()
                .filter(code -> code.key().equals(current.get()))
                .findFirst();
    }

    /** The catalogue's key of the box where the person is; empty if it has no page. */
    Optional<String> page() {
        Optional<String> chosen =
                node().flatMap(it ->
                        it instanceof Outcome outcome && outcome.hasPage()
                                ? Optional.of(outcome.key())
                                : Optional.empty());
        return chosen.or(() -> notChosen().map(NotChosen::key));
    }
}
