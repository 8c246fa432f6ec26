package dev.foursight.ui.compose;

import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.SelectableText;
import java.util.function.IntSupplier;
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

    private static final int PORTION = 64 * 1024;

    private final Label sentence = new Label();
    private final TextArea text = SelectableText.area("");
    private final ToggleButton hex = new ToggleButton("Hex");
    private final Button back = new Button("Show previous");
    private final Button next = new Button("Show next");
    private Bytes content = Bytes.EMPTY;
    private long whole;
    private int from;
    private String kind = "";

    AnswerBody() {
        getStyleClass().add("answer-body");
        hex.getStyleClass().add("small");
        hex.setOnAction(_ -> fill());
        Access.named(hex, "Show the content as hexadecimal numbers");
        turns(back, () -> boundary(from - PORTION));
        turns(next, () -> to());
        sentence.getStyleClass().add("text-muted");
        sentence.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(sentence, back, next, gap, hex);
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
        from = 0;
        fill();
    }

    private void turns(Button button, IntSupplier target) {
        button.getStyleClass().addAll("small", "flat");
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            from = target.getAsInt();
            fill();
        });
    }

    private void fill() {
        Bytes part = content.slice(from, to());
        text.setText(hex.isSelected() ? Hex.dump(part, from) : SafeText.lines(part.text()));
        text.setVisible(!content.isEmpty());
        hex.setVisible(!content.isEmpty());
        back.setVisible(from > 0);
        next.setVisible(to() < content.length());
        sentence.setText(words());
    }

    private int to() {
        return boundary(from + PORTION);
    }

    /** The offset, or one a little before it, at which no UTF-8 character is cut. */
    private int boundary(int offset) {
        int at = Math.clamp(offset, 0, content.length());
        int first = Math.max(at - 3, 0);
        while (at > first && at < content.length() && (content.at(at) & 0xc0) == 0x80) {
            at--;
        }
        return at;
    }

    private String words() {
        if (content.isEmpty()) {
            return "The answer has no content.";
        }
        String all = Sizes.bytes(whole) + (kind.isEmpty() ? "" : "  ·  " + kind);
        if (to() - from < content.length()) {
            return "Bytes " + Sizes.number(from + 1L) + " to " + Sizes.number(to()) + " of " + all;
        }
        return content.length() < whole
                ? "Kept " + Sizes.bytes(content.length()) + " of " + all
                : all;
    }
}
