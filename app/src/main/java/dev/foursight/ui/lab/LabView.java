package dev.foursight.ui.lab;

import dev.foursight.ui.common.Notice;
import dev.foursight.ui.common.WindowMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Two tabs over the lab's switch and doors: scenarios with the log, and the exercises. */
final class LabView extends BorderPane {

    private final LabBar bar;
    private final ScenarioPane scenarios;
    private final LogPane log;
    private final ExercisesPane exercises;
    private final SplitPane panes;
    private final ToggleButton scenariosTab = new ToggleButton("Scenarios");
    private final ToggleButton exercisesTab = new ToggleButton("Exercises");
    private final HBox tabs = new HBox(scenariosTab, exercisesTab);

    LabView(
            LabSwitch lab,
            ScenarioPane scenarios,
            LogPane log,
            ExercisesPane exercises,
            WindowMemory memory) {
        this.scenarios = scenarios;
        this.log = log;
        this.exercises = exercises;
        bar = new LabBar(lab);
        getStyleClass().add("lab");
        String sheet = "/css/lab.css";
        getStylesheets()
                .add(
                        Objects.requireNonNull(LabView.class.getResource(sheet), sheet)
                                .toExternalForm());
        panes = new SplitPane(scenarios, log);
        panes.getStyleClass().add("lab-panes");
        memory.divide(panes, "lab", 0.52);
        memory.divide(exercises, "exercises", 0.36);
        ToggleGroup group = new ToggleGroup();
        tab(scenariosTab, "tab-scenarios", group, panes);
        tab(exercisesTab, "tab-exercises", group, exercises);
        tabs.getStyleClass().add("screen-tabs");
        tabs.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setTop(new VBox(tabs, bar, new Notice(lab.problem(), Feather.ALERT_CIRCLE, "danger")));
        scenariosTab.setSelected(true);
        setCenter(panes);
    }

    List<Parent> panes() {
        List<Parent> parts = new ArrayList<>(List.of(tabs, bar));
        parts.addAll(scenariosTab.isSelected() ? List.of(scenarios, log) : exercises.parts());
        return parts;
    }

    void focusDefault() {
        if (scenariosTab.isSelected()) {
            scenarios.focusSearch();
        } else {
            exercises.focusList();
        }
    }

    void showLog() {
        show(scenariosTab, panes);
        applyCss();
        log.focusLog();
    }

    private void tab(ToggleButton tab, String id, ToggleGroup group, SplitPane content) {
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.getStyleClass().add("screen-tab");
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setOnAction(_ -> {
            show(tab, content);
            applyCss();
            focusDefault();
        });
    }

    private void show(ToggleButton tab, SplitPane content) {
        tab.setSelected(true);
        setCenter(content);
    }

    private void key(KeyEvent event) {
        boolean left = event.getCode() == KeyCode.LEFT;
        if (left || event.getCode() == KeyCode.RIGHT) {
            show(left ? scenariosTab : exercisesTab, left ? panes : exercises);
            (left ? scenariosTab : exercisesTab).requestFocus();
            event.consume();
        }
    }
}
