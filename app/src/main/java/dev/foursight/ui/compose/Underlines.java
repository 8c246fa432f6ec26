package dev.foursight.ui.compose;

import dev.foursight.explain.grammar.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Lines under runs of a text area's characters: waves for departures, dots for notes. */
final class Underlines extends Pane {

    /** A run of characters and how strongly it departs. */
    record Line(Level level, IndexRange characters) {}

    /** Of a longer run the rest is as wrong as its beginning. */
    private static final int LONGEST = 400;

    private static final double WAVE = 2;

    private final TextArea area;
    private final Runnable draw = this::draw;
    private List<Line> lines = List.of();
    private Bounds drawn = new BoundingBox(0, 0, 0, 0);
    private boolean stale;

    Underlines(TextArea area) {
        this.area = area;
        setMouseTransparent(true);
        setManaged(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(area.widthProperty().subtract(16));
        clip.heightProperty().bind(area.heightProperty());
        setClip(clip);
        InvalidationListener moved = _ -> stale();
        area.scrollTopProperty().addListener(moved);
        area.widthProperty().addListener(moved);
        area.heightProperty().addListener(moved);
        area.textProperty().addListener(moved);
        area.skinProperty().addListener(moved);
        sceneProperty().subscribe(this::follow);
    }

    /** The place of a character is known after the layout only. */
    private void follow(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(draw);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(draw);
        }
    }

    void show(List<Line> all) {
        lines = all;
        stale();
    }

    private void stale() {
        stale = true;
        // Where nothing else is to be laid out no pulse would come; during a layout a request for
        // another is lost.
        requestLayout();
        Platform.requestNextPulse();
    }

    /**
     * Once more where it moved anything: a text that is new to the scene is laid out in two passes.
     */
    private void draw() {
        if (!stale || !(area.getSkin() instanceof TextAreaSkin skin) || area.getWidth() <= 0) {
            return;
        }
        stale = false;
        List<Path> paths = new ArrayList<>();
        for (Line line : lines) {
            Path path = path(skin, line.characters());
            path.getStyleClass().addAll("underline", line.level().name().toLowerCase(Locale.ROOT));
            paths.add(path);
        }
        getChildren().setAll(paths);
        if (!getBoundsInLocal().equals(drawn)) {
            drawn = getBoundsInLocal();
            stale();
        }
    }

    private Path path(TextAreaSkin skin, IndexRange range) {
        Path path = new Path();
        int end = Math.min(range.getEnd(), Math.min(area.getLength(), range.getStart() + LONGEST));
        for (int i = range.getStart(); i < end; i++) {
            if (area.getText().charAt(i) == '\n') {
                continue;
            }
            Rectangle2D place = skin.getCharacterBounds(i);
            if (place == null || place.getMinY() > area.getHeight()) {
                return path;
            }
            if (place.getMaxY() > 0) {
                wave(path, place);
            }
        }
        return path;
    }

    /** The skin counts from inside the area's insets. */
    private void wave(Path path, Rectangle2D place) {
        double left = area.snappedLeftInset();
        double y = place.getMaxY() + area.snappedTopInset() - 1;
        path.getElements().add(new MoveTo(place.getMinX() + left, y));
        boolean up = true;
        double end = place.getMaxX() + left + 0.1;
        for (double x = place.getMinX() + left + WAVE; x < end; x += WAVE) {
            path.getElements().add(new LineTo(x, up ? y - WAVE : y));
            up = !up;
        }
    }
}
