package dev.foursight.ui.lab;

import atlantafx.base.controls.CustomTextField;
import dev.foursight.lab.Variant;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The left half: what the lab can do, searchable, each with its button. */
final class ScenarioPane extends VBox {

    private final ScenarioList model;
    private final Consumer<ScenarioRow> act;
    private final CustomTextField search = new CustomTextField();
    private final ListView<ScenarioRow> list = new ListView<>();
    private final Label empty = new Label();
    private final Map<Variant, ToggleButton> chips = new EnumMap<>(Variant.class);

    /**
     * @param act tries the row's scenario; opens its code's page where there is none
     */
    ScenarioPane(ScenarioList model, Consumer<ScenarioRow> act) {
        this.model = model;
        this.act = act;
        getStyleClass().add("lab-left");
        setMinWidth(300);
        makeSearch();
        list.setId("scenarios");
        list.getStyleClass().addAll("edge-to-edge", "scenario-list");
        Access.named(list, "Scenarios");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new ScenarioCell(act));
        list.setPlaceholder(placeholder());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::actOnEnter);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox top = new HBox(search);
        top.getStyleClass().add("lab-search");
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().addAll(top, variants(), list);
        model.rows().addListener((ListChangeListener<ScenarioRow>) _ -> refresh());
        refresh();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void makeSearch() {
        search.setId("scenario-search");
        search.getStyleClass().add("search-field");
        search.setPromptText("Search numbers, names, fields, what goes wrong");
        Access.named(search, "Search scenarios");
        search.setLeft(Icons.of(Feather.SEARCH));
        search.textProperty().bindBidirectional(model.query());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    }

    private HBox variants() {
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox();
        bar.getStyleClass().add("variant-bar");
        for (Variant variant : Variant.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("variant-" + variant.id());
            chip.setToggleGroup(group);
            chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            chip.getStyleClass().addAll("chip", "variant");
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setOnAction(_ -> {
                model.variant().set(variant);
                // A second click on the chosen one chooses none.
                chip.setSelected(true);
            });
            chips.put(variant, chip);
            bar.getChildren().add(chip);
        }
        model.variant()
                .subscribe(variant -> chips.forEach((it, chip) -> chip.setSelected(it == variant)));
        return bar;
    }

    private VBox placeholder() {
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-sentence");
        Button clear = new Button("Clear the search");
        clear.setOnAction(_ -> {
            model.query().set("");
            focusSearch();
        });
        VBox box = new VBox(Icons.of(Feather.SEARCH, "empty-icon"), empty, clear);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private void refresh() {
        empty.setText(model.emptySentence());
        chips.forEach((variant, chip) -> {
            String words = LabWords.of(variant);
            chip.setText(words + "  " + model.count(variant));
            Access.hinted(chip, words + ": " + LabWords.about(variant));
        });
    }

    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                list.scrollTo(0);
            }
            case ENTER -> model.rows().stream().findFirst().ifPresent(act);
            case ESCAPE -> search.clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void actOnEnter(KeyEvent event) {
        ScenarioRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            act.accept(row);
            event.consume();
        }
    }
}
