package dev.foursight.ui.lab;

import dev.foursight.exercise.Exercise;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.WrapCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** One exercise and how far it is. */
final class ExerciseCell extends WrapCell<Exercise> {

    private final ExercisesModel model;

    ExerciseCell(ExercisesModel model) {
        this.model = model;
        getStyleClass().add("exercise-cell");
    }

    @Override
    protected Region content(Exercise exercise) {
        Label title = new Label(exercise.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label state = new Label(state(exercise));
        state.getStyleClass().add("caption");
        state.setMinWidth(USE_PREF_SIZE);
        HBox row =
                model.isDone(exercise)
                        ? new HBox(Icons.of(Feather.CHECK_CIRCLE, "exercise-done"), title, state)
                        : new HBox(Icons.of(icon(exercise)), title, state);
        row.getStyleClass().add("exercise-row");
        return row;
    }

    private Feather icon(Exercise exercise) {
        return model.isOpen(exercise) ? Feather.PLAY_CIRCLE : Feather.CIRCLE;
    }

    private String state(Exercise exercise) {
        return model.isOpen(exercise) ? "under way" : model.isDone(exercise) ? "done" : "";
    }

    @Override
    protected String spoken(Exercise exercise) {
        String state = state(exercise);
        return exercise.title() + (state.isEmpty() ? "" : ", " + state);
    }
}
