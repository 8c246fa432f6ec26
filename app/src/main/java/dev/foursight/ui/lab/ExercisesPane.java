package dev.foursight.ui.lab;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.exercise.Exercise;
import dev.foursight.lab.Endpoints;
import dev.foursight.settings.ExerciseSettings;
import dev.foursight.ui.common.Access;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The exercises: how far one has come, and the chosen one in full. */
final class ExercisesPane extends SplitPane {

    private final ExercisesModel model;
    private final ExerciseDetail detail;
    private final ListView<Exercise> list = new ListView<>();
    private final Label tally = new Label();
    private final Button reset = new Button("Start all over");
    private final VBox left;
    private final ScrollPane right;
    private ExerciseSettings before = ExerciseSettings.STANDARD;

    ExercisesPane(
            ExercisesModel model,
            Catalogue catalogue,
            LabSwitch lab,
            ExerciseDetail.Actions actions) {
        this.model = model;
        detail =
                new ExerciseDetail(
                        model, catalogue, () -> lab.doors().get().orElse(Endpoints.USUAL), actions);
        getStyleClass().addAll("lab-panes", "exercises");
        list.setId("exercises");
        list.getStyleClass().addAll("edge-to-edge", "exercise-list");
        Access.named(list, "Exercises");
        list.getItems().setAll(model.all());
        list.setCellFactory(_ -> new ExerciseCell(model));
        VBox.setVgrow(list, Priority.ALWAYS);
        left = new VBox(head(), list);
        left.setMinWidth(240);
        right = new ScrollPane(detail);
        right.setFitToWidth(true);
        right.setMinWidth(320);
        right.getStyleClass().addAll("edge-to-edge", "page-scroll");
        Access.named(right, AccessibleRole.SCROLL_PANE, "The chosen exercise");
        getItems().addAll(left, right);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showChosen());
        model.progress().subscribe(_ -> refresh());
        model.open().subscribe(_ -> refresh());
        model.result().subscribe(_ -> refresh());
        lab.doors().subscribe(_ -> showChosen());
        list.getSelectionModel().selectFirst();
    }

    void focusList() {
        model.open().get().ifPresent(list.getSelectionModel()::select);
        list.requestFocus();
    }

    List<Parent> parts() {
        return List.of(left, right);
    }

    private HBox head() {
        tally.getStyleClass().add("section-title");
        tally.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        reset.getStyleClass().addAll("flat", "small");
        reset.setId("reset-exercises");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(_ -> resetOrUndo());
        HBox head = new HBox(tally, gap, reset);
        head.getStyleClass().add("log-head");
        return head;
    }

    private void resetOrUndo() {
        if (model.done() > 0) {
            before = model.progress().get();
            model.reset();
        } else {
            model.restore(before);
        }
    }

    private void refresh() {
        tally.setText(model.done() + " of " + model.all().size() + " done");
        boolean undo = model.done() == 0 && !before.done().isEmpty();
        reset.setText(undo ? "Undo" : "Start all over");
        Access.named(reset, undo ? "Bring the progress back" : "Forget all progress");
        reset.setDisable(!undo && model.done() == 0);
        list.refresh();
        showChosen();
    }

    private void showChosen() {
        Exercise chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            detail.show(chosen, false);
        }
    }
}
