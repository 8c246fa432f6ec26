package dev.foursight.ui.compose;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.compose.bytes.BytesEditor;
import dev.foursight.ui.compose.bytes.Shown;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Which part of a long request is shown, and the way to the next; gone where all is. */
final class PartBar extends HBox {

    private final BytesEditor editor;
    private final Label where = new Label();
    private final Button back = button(Feather.CHEVRON_LEFT, "The part before", false);
    private final Button on = button(Feather.CHEVRON_RIGHT, "The part after", true);

    PartBar(BytesEditor editor) {
        this.editor = editor;
        getStyleClass().add("rest-bar");
        setAlignment(Pos.CENTER_LEFT);
        where.getStyleClass().add("text-muted");
        managedProperty().bind(visibleProperty());
        getChildren().addAll(back, on, where);
        editor.shownProperty().subscribe(this::show);
    }

    private Button button(Feather icon, String words, boolean forward) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setOnAction(_ -> this.editor.turn(forward));
        return Access.hinted(button, words);
    }

    private void show(Shown now) {
        int all = editor.all().units();
        setVisible(editor.hasMore());
        back.setDisable(editor.from() == 0);
        on.setDisable(editor.to() >= all);
        where.setText(
                "%s to %s of %s are shown"
                        .formatted(
                                Sizes.number(editor.from()),
                                Sizes.number(editor.to()),
                                Sizes.bytes(editor.all().bytes().length())));
    }
}
