package dev.foursight.ui.compose;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.SelectableText;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The answer's content as text or as numbers, never as a page; a long one by portions. */
final class AnswerBody extends VBox {

    private static final int FIRST_PORTION = 64 * 1024;

    private final Label sentence = new Label();
    private final TextArea text = SelectableText.area("");
    private final ToggleButton hex = new ToggleButton("Hex");
    private final Button more = new Button("Show more");
    private Bytes content = Bytes.EMPTY;
    private long whole;
    private int shown;
    private String kind = "";

    AnswerBody() {
        getStyleClass().add("answer-body");
        hex.getStyleClass().add("small");
        hex.setOnAction(_ -> fill());
        Access.named(hex, "Show the content as hexadecimal numbers");
        more.getStyleClass().addAll("small", "flat");
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(_ -> {
            shown = (int) Math.min(content.length(), shown * 4L);
            fill();
        });
        sentence.getStyleClass().add("text-muted");
        sentence.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(sentence, more, gap, hex);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("tools");
        text.setWrapText(true);
        Access.named(text, "Content of the answer");
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(tools, text);
    }

    void show(Exchange exchange) {
        ParsedResponse response = exchange.response();
        content = response == null ? exchange.received() : response.content();
        whole = response == null ? exchange.receivedBytes() : response.contentBytes();
        kind =
                response == null
                        ? ""
                        : response.fields()
                                .value("Content-Type")
                                .map(type -> SafeText.line(type, 60))
                                .orElse("");
        shown = Math.min(content.length(), FIRST_PORTION);
        fill();
    }

    private void fill() {
        Bytes part = content.slice(0, shown);
        text.setText(hex.isSelected() ? Hex.dump(part) : SafeText.lines(part.text()));
        text.setVisible(!content.isEmpty());
        hex.setVisible(!content.isEmpty());
        more.setVisible(shown < content.length());
        sentence.setText(words());
    }

    private String words() {
        if (content.isEmpty()) {
            return "The answer has no content.";
        }
        String all = Sizes.bytes(whole) + (kind.isEmpty() ? "" : "  ·  " + kind);
        if (shown < content.length()) {
            return "The first " + Sizes.bytes(shown) + " of " + all;
        }
        return content.length() < whole
                ? "Kept " + Sizes.bytes(content.length()) + " of " + all
                : all;
    }
}
