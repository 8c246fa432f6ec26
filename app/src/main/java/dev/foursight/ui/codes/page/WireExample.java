package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.ExampleLine.Kind;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An exchange line by line: who sends what, what is demanded, and what else happens. */
final class WireExample extends VBox {

    private final List<OwedField> fields;
    private final PageText text;

    /**
     * @param fields of the entry; they know how strictly a line is demanded
     */
    WireExample(List<ExampleLine> lines, List<OwedField> fields, PageText text) {
        this.fields = fields;
        this.text = text;
        getStyleClass().add("wire");
        for (ExampleLine line : lines) {
            getChildren().add(line(line));
            if (!line.note().isEmpty()) {
                getChildren().add(note(line));
            }
        }
    }

    /** The exchange as it goes over the wire, and nothing else. */
    static String bytes(List<ExampleLine> lines) {
        StringBuilder all = new StringBuilder();
        for (ExampleLine line : lines) {
            if (line.kind() != Kind.EVENT && line.kind() != Kind.LOGGED) {
                all.append(line.text()).append('\n');
            }
        }
        return all.toString();
    }

    private Node line(ExampleLine line) {
        boolean happens = line.kind() == Kind.EVENT;
        SelectableFlow words = text.plain(line.text(), happens ? "wire-event" : "mono");
        words.setAccessibleText(WireWords.spoken(line, level(line)));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark(line.kind()), words);
        if (line.kind() == Kind.OWED) {
            Label demanded = new Label(level(line), Icons.of(Feather.CHECK));
            demanded.getStyleClass().addAll("badge", "wire-demanded");
            demanded.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(demanded);
        }
        row.getStyleClass()
                .addAll("wire-line", "wire-" + line.kind().name().toLowerCase(Locale.ROOT));
        return row;
    }

    private Node note(ExampleLine line) {
        HBox row = new HBox(text.plain(line.note(), "wire-note-text"));
        row.getStyleClass().add("wire-note");
        return row;
    }

    private static Label mark(Kind kind) {
        Label mark = new Label(WireWords.mark(kind));
        mark.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("wire-mark");
        return mark;
    }

    private String level(ExampleLine line) {
        String name = line.text().substring(0, Math.max(0, line.text().indexOf(':')));
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(OwedField::level)
                .findFirst()
                .orElse("demanded");
    }
}
