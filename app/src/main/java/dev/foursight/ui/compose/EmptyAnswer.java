package dev.foursight.ui.compose;

import dev.foursight.ui.common.FormGrid;
import dev.foursight.ui.common.Icons;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/** What the answer side says before the first answer. */
final class EmptyAnswer extends VBox {

    /** Where there is less, the words are what is left. */
    private static final double ROOMY = 200;

    EmptyAnswer() {
        getStyleClass().add("empty-answer");
        setAlignment(Pos.CENTER);
        Label title = new Label("No answer yet");
        title.getStyleClass().add("empty-title");
        Label words =
                new Label(
                        "Write a URL, add a craft that breaks the request if you like, "
                                + "and press Ctrl+Enter. You will read here why the answer came, "
                                + "see the bytes that prove it, and get a button for each way out. "
                                + "To explain what you already have, drop a HAR, a log or what curl -v printed "
                                + "onto this window, or open it with Ctrl+O.");
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        words.maxWidthProperty()
                .bind(Bindings.when(heightProperty().lessThan(ROOMY)).then(640).otherwise(400));
        words.getStyleClass().add("text-muted");
        Node icon = Icons.of(Feather.SEND, "empty-icon");
        FormGrid.showWhile(icon, heightProperty().map(height -> height.doubleValue() > ROOMY));
        getChildren().addAll(icon, title, words);
    }
}
