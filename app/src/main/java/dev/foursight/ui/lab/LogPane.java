package dev.foursight.ui.lab;

import dev.foursight.lab.LabEntry;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.FxThread;
import dev.foursight.ui.common.Icons;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The right half: what the lab answers, as it happens, the newest last. */
final class LogPane extends VBox {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final LogModel model;
    private final LogWords words;
    private final LabSwitch lab;
    private final ListView<LabEntry> list = new ListView<>();
    private final CheckBox follow = new CheckBox("Follow");
    private final Button clear = new Button("Clear");
    private final VBox empty = new VBox();

    LogPane(LogModel model, LogWords words, LabSwitch lab) {
        this.model = model;
        this.words = words;
        this.lab = lab;
        getStyleClass().add("lab-right");
        setMinWidth(280);
        list.setId("lab-log");
        list.getStyleClass().addAll("edge-to-edge", "lab-log");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Access.named(list, "Log of the lab");
        list.setItems(model.entries());
        list.setCellFactory(_ -> new LogCell(words));
        empty.getStyleClass().add("empty-state");
        list.setPlaceholder(empty);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::copyOnShortcut);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list);
        model.entries().addListener((ListChangeListener<LabEntry>) _ -> changed());
        lab.doors().subscribe(_ -> explainEmpty());
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> stopFollowing(index.intValue()));
        changed();
    }

    void focusLog() {
        list.requestFocus();
    }

    private HBox head() {
        Label title = new Label("Log");
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        follow.setSelected(true);
        follow.setMinWidth(USE_PREF_SIZE);
        follow.setAccessibleHelp("Keeps the newest exchange in sight");
        follow.setOnAction(_ -> scrollIfFollowing());
        clear.setId("clear-log");
        clear.getStyleClass().addAll("flat", "small");
        clear.setMinWidth(USE_PREF_SIZE);
        Access.named(clear, "Clear the log");
        clear.setOnAction(_ -> model.clear());
        HBox head = new HBox(title, gap, follow, clear);
        head.getStyleClass().add("log-head");
        return head;
    }

    private void changed() {
        clear.setDisable(model.entries().isEmpty());
        scrollIfFollowing();
        explainEmpty();
    }

    private void scrollIfFollowing() {
        if (follow.isSelected() && !model.entries().isEmpty()) {
            // The list itself has not heard of the new entries yet.
            FxThread.later(() -> list.scrollTo(model.entries().size() - 1));
        }
    }

    /** Who reads an older entry is not torn away from it. */
    private void stopFollowing(int selected) {
        if (selected >= 0) {
            follow.setSelected(selected == model.entries().size() - 1);
        }
    }

    private void explainEmpty() {
        if (!model.entries().isEmpty()) {
            return;
        }
        Label sentence = new Label(emptySentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("empty-sentence");
        empty.getChildren().setAll(Icons.of(Feather.LIST, "empty-icon"), sentence);
        if (!lab.on().get()) {
            Button start = new Button("Start the lab", Icons.of(Feather.PLAY));
            start.setOnAction(_ -> lab.whenOn(_ -> {}));
            empty.getChildren().add(start);
        }
    }

    private String emptySentence() {
        return lab.doors()
                .get()
                .map(doors ->
                        "Nothing has been asked since. Try a scenario, or use any client: curl http://"
                                + doors.plain().authority()
                                + "/")
                .orElse(
                        "The lab is off. While it is on, every exchange stands here: what was asked,"
                                + " what went over the wire, and what the server it imitates would"
                                + " log.");
    }

    private void copyOnShortcut(KeyEvent event) {
        List<LabEntry> chosen = list.getSelectionModel().getSelectedItems();
        if (COPY.match(event) && !chosen.isEmpty()) {
            Clip.put(chosen.stream().map(words::text).collect(Collectors.joining("\n")));
            event.consume();
        }
    }
}
