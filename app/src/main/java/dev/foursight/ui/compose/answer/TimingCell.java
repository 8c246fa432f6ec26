package dev.foursight.ui.compose.answer;

import dev.foursight.http.Timeline.Bar;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One step: its name, its times and its bar on the scale of the whole exchange. */
final class TimingCell extends ListCell<Bar> {

    /** What took no time is drawn as a tick. */
    private static final double LEAST = 3;

    private final DoubleSupplier totalMs;
    private final Label what = new Label();
    private final Label when = new Label();
    private final Region bar = new Region();
    private final Pane scale = new Scale();
    private final HBox row = new HBox(what, when, scale);

    /**
     * @param totalMs what the whole width of the scale stands for
     */
    TimingCell(DoubleSupplier totalMs) {
        this.totalMs = totalMs;
        setPrefWidth(0);
        what.getStyleClass().add("timing-what");
        when.getStyleClass().addAll("timing-when", "text-muted");
        scale.getStyleClass().add("timing-scale");
        scale.getChildren().add(bar);
        bar.setManaged(false);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("timing-row");
        HBox.setHgrow(scale, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable Bar item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        what.setText(TimelineWords.what(item));
        when.setText(TimelineWords.when(item));
        bar.getStyleClass()
                .setAll(
                        "timing-bar",
                        item.step().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (!item.finished()) {
            bar.getStyleClass().add("cut-short");
        }
        setGraphic(row);
        setAccessibleText(TimelineWords.spoken(item));
        scale.requestLayout();
    }

    /** Places the bar whenever the width changes. */
    private final class Scale extends Pane {

        @Override
        protected void layoutChildren() {
            Bar item = getItem();
            if (item == null) {
                return;
            }
            double total = Math.max(totalMs.getAsDouble(), 0.001);
            double width = Math.max(getWidth() - LEAST, 0);
            double from = item.fromMs() / total * width;
            double length = Math.max(item.ms() / total * width, LEAST);
            bar.resizeRelocate(from, (getHeight() - 12) / 2, length, 12);
        }
    }
}
