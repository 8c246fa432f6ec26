package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Span;
import dev.foursight.ui.common.Marked;
import dev.foursight.ui.common.SelectableFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;

/** Sets the text of entries: the words of the search marked, links alive, all of it selectable. */
public final class PageText {

    private final List<String> matched;
    private final Consumer<String> open;

    /**
     * @param matched the words to mark
     * @param open opens the page of the key of a link
     */
    public PageText(List<String> matched, Consumer<String> open) {
        this.matched = matched;
        this.open = open;
    }

    /** A text without styles of its own. */
    public SelectableFlow plain(String text, String... styleClasses) {
        List<Text> runs = new ArrayList<>();
        addRuns(text, runs, styleClasses);
        return new SelectableFlow(runs);
    }

    /** A text in its styles. */
    public SelectableFlow rich(Paragraph paragraph, String... styleClasses) {
        List<Text> runs = new ArrayList<>();
        for (Span span : paragraph.spans()) {
            switch (span.style()) {
                case PLAIN -> addRuns(span.text(), runs, styleClasses);
                case CODE -> addRuns(span.text(), runs, "mono");
                case STRONG, EMPHASIS -> addRuns(span.text(), runs, "strong");
                case LINK ->
                        runs.add(new InlineLink(span.text(), () -> open.accept(span.target())));
            }
        }
        return new SelectableFlow(runs);
    }

    /** One item of a list, its mark in the margin. */
    Node item(String text) {
        return item(plain(text));
    }

    /** Paragraphs and items of lists. */
    public List<Node> blocks(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(it -> it.item() ? item(rich(it)) : rich(it))
                .map(Node.class::cast)
                .toList();
    }

    List<Node> items(List<String> texts) {
        return texts.stream().map(this::item).toList();
    }

    private static Node item(SelectableFlow body) {
        Label bullet = new Label("•");
        bullet.getStyleClass().add("bullet");
        bullet.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(body, Priority.ALWAYS);
        HBox item = new HBox(bullet, body);
        item.getStyleClass().add("list-item");
        return item;
    }

    private void addRuns(String text, List<Text> runs, String... styleClasses) {
        for (Marked.Part part : Marked.parts(text, matched)) {
            Text run = new Text(part.text());
            run.getStyleClass().addAll(styleClasses);
            if (part.marked()) {
                run.getStyleClass().add("marked");
            }
            runs.add(run);
        }
    }
}
