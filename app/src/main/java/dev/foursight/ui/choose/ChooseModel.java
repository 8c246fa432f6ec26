package dev.foursight.ui.choose;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.DecisionNode;
import dev.foursight.catalogue.decision.NotChosen;
import dev.foursight.catalogue.decision.Outcome;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.decision.LitPath;
import dev.foursight.explain.decision.PathFinder;
import dev.foursight.formats.decision.DecisionWords;
import dev.foursight.formats.decision.Drawing;
import dev.foursight.formats.decision.Layout;
import dev.foursight.http.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final ReadOnlyObjectWrapper<Optional<Lit>> lit =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ChooseModel(DecisionGraph graph) {
        this.graph = graph;
        words = new DecisionWords(graph);
        drawing = Layout.of(graph, COLUMNS);
        walk = new Walk(graph);
        current = new ReadOnlyStringWrapper(graph.root());
    }

    /** Lights the path that an exchange proves, and goes to where it was refused. */
    void light(Exchange exchange, Explanation explanation) {
        LitPath path = new PathFinder(graph).find(exchange, explanation);
        lit.set(Optional.of(new Lit(path, Lit.subject(exchange, explanation))));
        graph.outcomes().stream()
                .filter(outcome -> path.of(outcome.id()) == LitPath.Mark.REFUSED)
                .findFirst()
                .or(() -> likely(exchange, explanation))
                .ifPresentOrElse(outcome -> goTo(outcome.id()), this::startOver);
    }

    /** Where to look first if nothing is proven: it is gone to and not lit. */
    private Optional<Outcome> likely(Exchange exchange, Explanation explanation) {
        return explanation.causes().stream()
                .findFirst()
                .flatMap(cause ->
                        graph.outcomesOf(cause.id()).stream()
                                .filter(it -> it.status().startsWith(exchange.status() + " "))
                                .findFirst());
    }

    void putOut() {
        lit.set(Optional.empty());
    }

    /** What is lit, if anything is. */
    ReadOnlyObjectProperty<Optional<Lit>> lit() {
        return lit.getReadOnlyProperty();
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
