package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of a response with the code, each with how strictly it is demanded. */
final class OwedFields {

    private final PageText text;

    OwedFields(PageText text) {
        this.text = text;
    }

    List<Node> of(List<OwedField> fields) {
        return fields.stream().map(this::field).toList();
    }

    private Node field(OwedField field) {
        Label level = new Label(field.level());
        level.getStyleClass().addAll("badge", "level-badge");
        level.setMinWidth(Region.USE_PREF_SIZE);
        SelectableFlow name = text.plain(field.name(), "mono");
        VBox words = new VBox(name, text.plain(field.rule()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(level, words);
        line.getStyleClass().add("owed-field");
        return line;
    }
}
