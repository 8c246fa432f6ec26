package dev.foursight.ui.lab;

import dev.foursight.lab.LabEntry;
import dev.foursight.lab.ServerLine;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.common.WrapCell;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One exchange: what was asked, what went out, and what the imitated server would log. */
final class LogCell extends WrapCell<LabEntry> {

    private final LogWords words;

    LogCell(LogWords words) {
        this.words = words;
        getStyleClass().add("log-cell");
    }

    @Override
    protected Region content(LabEntry entry) {
        VBox content = new VBox();
        content.getStyleClass().add("log-entry");
        content.getChildren()
                .addAll(
                        line(words.time(entry), text(LogWords.request(entry), "log-request")),
                        line("sent", sent(entry)));
        entry.imitated().forEach(it -> content.getChildren().add(line("logs", logged(it))));
        return content;
    }

    private static Label sent(LabEntry entry) {
        Label sent = text(LogWords.sent(entry), "log-sent");
        boolean cut = !entry.sent().ending().isEmpty() || entry.sent().status() == 0;
        sent.setGraphic(Icons.of(cut ? Feather.SCISSORS : Feather.ARROW_UP_RIGHT));
        return sent;
    }

    private static VBox logged(ServerLine line) {
        Label product = new Label(line.product());
        product.getStyleClass().add("log-product");
        return new VBox(product, text(LogWords.line(line), "log-line"));
    }

    private static HBox line(String what, Node content) {
        Label title = new Label(what);
        title.getStyleClass().add("log-what");
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox line = new HBox(title, content);
        line.getStyleClass().add("log-row");
        return line;
    }

    private static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMnemonicParsing(false);
        label.getStyleClass().addAll("mono", styleClass);
        return label;
    }

    @Override
    protected String spoken(LabEntry entry) {
        return words.text(entry);
    }
}
