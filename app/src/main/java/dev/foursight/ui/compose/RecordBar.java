package dev.foursight.ui.compose;

import dev.foursight.formats.recorded.Recorded;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/**
 * Above the answer while exchanges from elsewhere are looked at: which of them, what is missing,
 * and the way back.
 */
final class RecordBar extends VBox {

    private final RecordList records;
    private final ComboBox<Recorded> choice = new ComboBox<>();
    private final Label only = new Label();
    private final VBox words = new VBox();

    /**
     * @param close goes back to what was composed before
     */
    RecordBar(RecordList records, Runnable close) {
        this.records = records;
        getStyleClass().add("record-bar");
        managedProperty().bind(visibleProperty());
        choice.setItems(records.exchanges());
        choice.setConverter(new Words());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        Access.named(choice, "Recorded exchange");
        HBox.setHgrow(choice, Priority.ALWAYS);
        only.setMaxWidth(Double.MAX_VALUE);
        only.setMinWidth(0);
        only.getStyleClass().add("strong");
        HBox.setHgrow(only, Priority.ALWAYS);
        choice.valueProperty()
                .subscribe(recorded -> Optional.ofNullable(recorded).ifPresent(records::choose));
        Button previous = tool(Feather.CHEVRON_UP, "Previous exchange", () -> records.move(-1));
        Button next = tool(Feather.CHEVRON_DOWN, "Next exchange", () -> records.move(1));
        Button leave =
                tool(Feather.X, "Close the record (Esc): what was composed comes back", close);
        leave.setId("close-record");
        HBox line = new HBox(only, choice, previous, next, leave);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("record-line");
        words.getStyleClass().add("record-words");
        getChildren().addAll(line, words);
        records.chosenProperty()
                .subscribe(chosen -> {
                    choice.setValue(chosen.orElse(null));
                    only.setText(chosen.map(RecordList::words).orElse("Nothing to show"));
                    boolean several = records.exchanges().size() > 1;
                    only.setVisible(!several);
                    only.setManaged(!several);
                    for (Control step : List.of(choice, previous, next)) {
                        step.setVisible(several);
                        step.setManaged(several);
                    }
                    say();
                });
        records.summaryProperty().subscribe(this::say);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        event.consume();
                    }
                });
    }

    private static Button tool(Feather icon, String name, Runnable act) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setOnAction(_ -> act.run());
        return Access.hinted(button, name);
    }

    private void say() {
        List<String> sentences = new ArrayList<>();
        if (!records.summaryProperty().get().isEmpty()) {
            sentences.add(records.summaryProperty().get());
        }
        records.chosenProperty().get().ifPresent(chosen -> sentences.addAll(chosen.missing()));
        words.getChildren()
                .setAll(
                        sentences.stream()
                                .map(text -> SelectableFlow.of(SafeText.line(text, 600)))
                                .toList());
        setVisible(!sentences.isEmpty() || !records.exchanges().isEmpty());
    }

    private static final class Words extends StringConverter<Recorded> {
        @Override
        public String toString(Recorded recorded) {
            return recorded == null ? "" : RecordList.words(recorded);
        }

        @Override
        public Recorded fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed into");
        }
    }
}
