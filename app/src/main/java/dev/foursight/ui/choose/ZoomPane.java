package dev.foursight.ui.choose;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/** Shows a large pane through a window: scrolled, dragged, zoomed, or fitted. */
final class ZoomPane extends ScrollPane {

    private static final double LEAST = 0.3;
    private static final double MOST = 3;
    private static final double NOTCH = 1.15;

    /** Below this a fitted drawing is only a pattern, so the first look is at 100 %. */
    private static final double READABLE = 0.6;

    /** How much of the surroundings is kept in sight. */
    private static final double AROUND = 48;

    private final Region content;
    private final Group scaled;
    private final StackPane ground;
    private final Scale scale = new Scale(1, 1);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private Mode mode = Mode.FIRST_LOOK;

    private enum Mode {
        /** Fitted if that can be read, else at 100 %. */
        FIRST_LOOK,
        FITTED,
        CHOSEN
    }

    ZoomPane(Region content) {
        this.content = content;
        Group inner = new Group(content);
        inner.getTransforms().add(scale);
        scaled = new Group(inner);
        ground = new StackPane(scaled);
        ground.getStyleClass().add("decision-ground");
        setContent(ground);
        setPannable(true);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "zoom-pane");
        viewportBoundsProperty().addListener(_ -> resized());
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    /** 1 is 100 %. */
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    void zoomIn() {
        zoomTo(zoom.get() * NOTCH, centre());
    }

    void zoomOut() {
        zoomTo(zoom.get() / NOTCH, centre());
    }

    void fullSize() {
        zoomTo(1, centre());
    }

    /** Shows all of it, also when the window changes its size. */
    void fit() {
        mode = Mode.FITTED;
        set(fitting());
    }

    /** Scrolls as little as shows the area, which is in the content's coordinates. */
    void reveal(Bounds area) {
        layout();
        Bounds view = getViewportBounds();
        Point2D origin = ground.sceneToLocal(content.localToScene(0, 0));
        setHvalue(
                scrolled(
                        getHvalue(),
                        ground.getWidth(),
                        view.getWidth(),
                        origin.getX() + area.getMinX() * zoom.get(),
                        origin.getX() + area.getMaxX() * zoom.get()));
        setVvalue(
                scrolled(
                        getVvalue(),
                        ground.getHeight(),
                        view.getHeight(),
                        origin.getY() + area.getMinY() * zoom.get(),
                        origin.getY() + area.getMaxY() * zoom.get()));
    }

    /** The scroll bar's value, from 0 to 1, at which a stretch of the content is in sight. */
    static double scrolled(double value, double all, double view, double from, double to) {
        double room = all - view;
        if (room <= 0) {
            return value;
        }
        double offset = value * room;
        double least = to + AROUND - view;
        double most = from - AROUND;
        double wanted = least > most ? most : Math.clamp(offset, least, most);
        return Math.clamp(wanted / room, 0, 1);
    }

    private void resized() {
        Bounds view = getViewportBounds();
        if (view.getWidth() <= 0 || view.getHeight() <= 0) {
            return;
        }
        ground.setMinSize(view.getWidth(), view.getHeight());
        double fitting = fitting();
        if (mode == Mode.FITTED) {
            set(fitting);
        } else if (mode == Mode.FIRST_LOOK) {
            set(fitting >= READABLE ? fitting : 1);
        }
    }

    private double fitting() {
        Bounds view = getViewportBounds();
        double width = view.getWidth() / content.getPrefWidth();
        double height = view.getHeight() / content.getPrefHeight();
        return Math.clamp(Math.min(width, height), LEAST, 1.5);
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            double factor = event.getDeltaY() > 0 ? NOTCH : 1 / NOTCH;
            zoomTo(zoom.get() * factor, ground.sceneToLocal(event.getSceneX(), event.getSceneY()));
            event.consume();
        }
    }

    /** The middle of what is seen, on the ground. */
    private Point2D centre() {
        Bounds view = getViewportBounds();
        return new Point2D(
                view.getWidth() / 2 - view.getMinX(), view.getHeight() / 2 - view.getMinY());
    }

    /** Zooms so that the point of the ground stays where it is in the window. */
    private void zoomTo(double wanted, Point2D still) {
        mode = Mode.CHOSEN;
        Bounds view = getViewportBounds();
        Point2D inContent = content.sceneToLocal(ground.localToScene(still));
        Point2D inView = still.add(view.getMinX(), view.getMinY());
        set(Math.clamp(wanted, LEAST, MOST));
        layout();
        Point2D now = ground.sceneToLocal(content.localToScene(inContent));
        setHvalue(
                value(
                        now.getX() - inView.getX(),
                        ground.getWidth(),
                        getViewportBounds().getWidth()));
        setVvalue(
                value(
                        now.getY() - inView.getY(),
                        ground.getHeight(),
                        getViewportBounds().getHeight()));
    }

    private static double value(double offset, double all, double view) {
        return all <= view ? 0 : Math.clamp(offset / (all - view), 0, 1);
    }

    private void set(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        zoom.set(factor);
    }
}
