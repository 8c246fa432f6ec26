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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/**
 * Above the answer while exchanges from elsewhere are looked at: which of them, what is missing.
 */
final class RecordBar extends VBox {

    private final RecordList records;
    private final ComboBox<Recorded> choice = new ComboBox<>();
    private final VBox words = new VBox();

    RecordBar(RecordList records) {
        this.records = records;
        getStyleClass().add("record-bar");
        managedProperty().bind(visibleProperty());
        choice.setItems(records.exchanges());
        choice.setConverter(new Words());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(0);
        Access.named(choice, "Recorded exchange");
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.valueProperty()
                .subscribe(recorded -> Optional.ofNullable(recorded).ifPresent(records::choose));
        HBox line =
                new HBox(
                        choice,
                        step(Feather.CHEVRON_UP, "Previous exchange", -1),
                        step(Feather.CHEVRON_DOWN, "Next exchange", 1));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("record-line");
        line.managedProperty().bind(line.visibleProperty());
        words.getStyleClass().add("record-words");
        getChildren().addAll(line, words);
        records.chosenProperty()
                .subscribe(chosen -> {
                    choice.setValue(chosen.orElse(null));
                    line.setVisible(records.exchanges().size() > 1);
                    say();
                });
        records.summaryProperty().subscribe(this::say);
    }

    private Button step(Feather icon, String name, int by) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setOnAction(_ -> records.move(by));
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
        setVisible(!sentences.isEmpty() || records.exchanges().size() > 1);
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
