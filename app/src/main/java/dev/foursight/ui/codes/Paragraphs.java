package dev.foursight.ui.codes;

import dev.foursight.ui.common.Marked;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;

/** The building blocks of a page's text. */
final class Paragraphs {

    private Paragraphs() {}

    /** A paragraph with the words of the search marked. */
    static SelectableFlow marked(String text, List<String> words, String... styleClasses) {
        return new SelectableFlow(
                Marked.parts(text, words).stream().map(part -> run(part, styleClasses)).toList());
    }

    /** One item of a list, its mark in the margin. */
    static HBox item(String text, List<String> words) {
        Label bullet = new Label("•");
        bullet.getStyleClass().add("bullet");
        SelectableFlow body = marked(text, words);
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox item = new HBox(bullet, body);
        item.getStyleClass().add("list-item");
        return item;
    }

    private static Text run(Marked.Part part, String... styleClasses) {
        Text text = new Text(part.text());
        text.getStyleClass().addAll(styleClasses);
        if (part.marked()) {
            text.getStyleClass().add("marked");
        }
        return text;
    }
}
