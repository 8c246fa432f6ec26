package dev.foursight.ui.choose;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.explain.Explanation;
import dev.foursight.http.Exchange;
import dev.foursight.ui.common.Background;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The decision graph with what goes with it: bar above, node in full below. */
final class ChooseView extends BorderPane {

    private final ChooseModel model;
    private final GraphPane graph;
    private final ZoomPane zoom;
    private final ChooseBar bar;
    private final DetailStrip strip;

    /**
     * @param say tells the person what became of an export
     */
    ChooseView(
            DecisionGraph decision,
            Background background,
            PictureFile pictureFile,
            ChooseLinks links,
            Consumer<String> say) {
        model = new ChooseModel(decision);
        graph = new GraphPane(model, () -> model.page().ifPresent(links::open));
        zoom = new ZoomPane(graph);
        Export export = new Export(model, graph, background, pictureFile, say);
        bar = new ChooseBar(zoom, this::startOver, export::svg, export::png);
        strip = new DetailStrip(model, links, graph::focusCurrent);
        getStyleClass().add("choose");
        getStylesheets().add(styleSheet());
        setTop(new VBox(bar, new LitBar(model)));
        setCenter(zoom);
        setBottom(strip);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.current().addListener((_, _, _) -> reveal());
    }

    /** Lights the path that an exchange proves. */
    void light(Exchange exchange, Explanation explanation) {
        model.light(exchange, explanation);
        reveal();
    }

    void focusCurrent() {
        graph.focusCurrent();
    }

    /** The parts that F6 visits. */
    List<Parent> parts() {
        return List.of(bar, zoom, strip);
    }

    /** Its own, so that the window's start does not read it. */
    private static String styleSheet() {
        String path = "/css/choose.css";
        return Objects.requireNonNull(ChooseView.class.getResource(path), path).toExternalForm();
    }

    private void startOver() {
        model.startOver();
        graph.focusCurrent();
    }

    private void reveal() {
        graph.currentBounds().ifPresent(zoom::reveal);
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD -> zoom.zoomIn();
            case KeyCode.MINUS, KeyCode.SUBTRACT -> zoom.zoomOut();
            case KeyCode.DIGIT0, KeyCode.NUMPAD0 -> zoom.fullSize();
            default -> {
                return;
            }
        }
        reveal();
        event.consume();
    }
}
