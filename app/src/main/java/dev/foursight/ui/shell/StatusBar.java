package dev.foursight.ui.shell;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.lab.LabSwitch;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The bottom of the window: the lab, a sentence, the target, work that lasts. */
final class StatusBar extends HBox {

    private final Label sentence = new Label();
    private final Label target = new Label();
    private final WorkLine work = new WorkLine();

    StatusBar(LabSwitch lab) {
        getStyleClass().add("status-bar");
        Label state = new Label();
        state.textProperty().bind(lab.words());
        state.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add("lab-state");
        Button toggle = new Button();
        toggle.setId("lab-toggle");
        toggle.getStyleClass().addAll("flat", "small", "lab-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(_ -> lab.toggle());
        sentence.getStyleClass().add("status-sentence");
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        target.getStyleClass().add("status-target");
        getChildren().addAll(state, toggle, sentence, target, work);
        lab.on().addListener((_, _, on) -> show(state, toggle, on));
        show(state, toggle, lab.on().get());
        lab.problem().subscribe(this::say);
    }

    void say(String words) {
        sentence.setText(words);
    }

    void showTarget(String words) {
        target.setText(words.isEmpty() ? "" : "Target " + words);
    }

    Runnable announce(String what, Runnable stop) {
        return work.announce(what, stop);
    }

    private static void show(Label state, Button toggle, boolean on) {
        state.setGraphic(
                Icons.of(on ? Feather.ACTIVITY : Feather.POWER, on ? "lab-on" : "lab-off"));
        toggle.setText(on ? "Stop" : "Start");
        Access.hinted(toggle, on ? "Stop the lab" : "Start the lab on this machine");
    }
}
