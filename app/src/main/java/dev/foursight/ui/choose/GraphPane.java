package dev.foursight.ui.choose;

import dev.foursight.explain.decision.LitPath;
import dev.foursight.explain.decision.LitPath.Mark;
import dev.foursight.formats.decision.Drawing;
import dev.foursight.formats.decision.Drawing.Edge;
import dev.foursight.formats.decision.Layout;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;

/** The drawing at 100 %, with the way that was walked. */
final class GraphPane extends Pane {

    private static final Map<KeyCode, Step> STEPS =
            Map.of(
                    KeyCode.DOWN, Step.DOWN,
                    KeyCode.UP, Step.UP,
                    KeyCode.RIGHT, Step.RIGHT,
                    KeyCode.LEFT, Step.LEFT,
                    KeyCode.PAGE_DOWN, Step.NEXT_STAGE,
                    KeyCode.PAGE_UP, Step.STAGE_BEFORE,
                    KeyCode.HOME, Step.FIRST,
                    KeyCode.END, Step.LAST);

    private static final List<String> EDGE_LOOKS = List.of("walked", "lit-passed", "lit-refused");

    private final ChooseModel model;
    private final Runnable open;
    private final Map<String, NodeBox> boxes = new HashMap<>();
    private final Map<Edge, Group> edges = new HashMap<>();

    /**
     * @param open opens the page of the box where the person is
     */
    GraphPane(ChooseModel model, Runnable open) {
        this.model = model;
        this.open = open;
        Drawing drawing = model.drawing();
        getStyleClass().add("decision-graph");
        setMinSize(drawing.width(), drawing.height());
        setPrefSize(drawing.width(), drawing.height());
        setMaxSize(drawing.width(), drawing.height());
        drawing.lanes()
                .forEach(lane -> {
                    getChildren().add(Drawn.lane(lane.area()));
                    getChildren().add(Drawn.text(lane.heading(), 0, 0));
                });
        drawing.edges().forEach(edge -> edges.put(edge, Drawn.edge(edge)));
        drawing.edges().forEach(edge -> getChildren().add(edges.get(edge)));
        drawing.boxes().forEach(this::add);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.current().subscribe(_ -> show());
        model.lit().subscribe(_ -> show());
    }

    /** Gives the focus to the box where the person is. */
    void focusCurrent() {
        current().ifPresent(NodeBox::requestFocus);
    }

    /** Where the box of the person is, in the coordinates of this pane. */
    Optional<Bounds> currentBounds() {
        return current().map(NodeBox::getBoundsInParent);
    }

    /** Takes the marks of the walk away, for a picture of the graph alone. */
    void showPlain() {
        boxes.values()
                .forEach(box -> {
                    box.show(false, false);
                    box.light(Optional.empty());
                });
        edges.values().forEach(edge -> EDGE_LOOKS.forEach(look -> Drawn.style(edge, look, false)));
    }

    void show() {
        Optional<LitPath> lit = model.lit().get().map(Lit::path);
        // The way that was walked would look like one that is proven.
        Set<String> walked = lit.isPresent() ? Set.of() : new HashSet<>(model.walked());
        boxes.forEach((id, box) -> {
            box.show(id.equals(model.current().get()), walked.contains(id));
            box.light(id.equals(Layout.START) ? Optional.empty() : lit.map(path -> path.of(id)));
        });
        edges.forEach((edge, group) -> {
            boolean on = walked.contains(edge.from()) && walked.contains(edge.to());
            Mark from = lit.map(path -> path.of(edge.from())).orElse(Mark.UNKNOWN);
            Mark to = lit.map(path -> path.of(edge.to())).orElse(Mark.UNKNOWN);
            Drawn.style(group, "walked", on);
            Drawn.style(group, "lit-passed", from == Mark.PASSED && to != Mark.UNKNOWN);
            Drawn.style(group, "lit-refused", from == Mark.REFUSED && to == Mark.REFUSED);
        });
    }

    private void add(Drawing.Box box) {
        NodeBox node = new NodeBox(box, model.words().of(box.id()), () -> press(box.id()));
        node.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                model.goTo(box.id());
                focusCurrent();
                if (click.getClickCount() == 2) {
                    open.run();
                }
            }
        });
        boxes.put(box.id(), node);
        getChildren().add(node);
    }

    private void press(String id) {
        model.goTo(id);
        open.run();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Step step = STEPS.get(event.getCode());
        if (step != null) {
            model.step(step);
            focusCurrent();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.run();
            event.consume();
        }
    }

    private Optional<NodeBox> current() {
        return Optional.ofNullable(boxes.get(model.current().get()));
    }
}
