package dev.foursight.ui.codes;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.Confusion;
import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.ui.common.SelectableFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One entry, from its number to its sources. */
final class PageView extends VBox {

    private final Page page;
    private final Catalogue catalogue;
    private final Consumer<String> openKey;

    PageView(Page page, Catalogue catalogue, Consumer<String> openKey) {
        this.page = page;
        this.catalogue = catalogue;
        this.openKey = openKey;
        getStyleClass().add("page");
        StatusEntry entry = page.entry();
        getChildren().addAll(headline(entry), sentence(entry.meaning()), new FactStrip(entry));
        section("Why you get it", items(entry.provokedBy()));
        section("May I send it again?", again(entry));
        section("Fields of the response", entry.fields().stream().<Node>map(this::owed).toList());
        section("The response's content", paragraphs(entry.contentRule()));
        section(
                "Servers",
                entry.servers().isEmpty() ? List.of() : List.<Node>of(new ServerRows(page)));
        section(
                "Easily confused with",
                entry.confusedWith().stream().<Node>map(this::confusion).toList());
        section("History", items(entry.formerNames()));
        section("Notes", notes(entry));
        section("Where this comes from", origins(entry));
    }

    private Node headline(StatusEntry entry) {
        SelectableFlow code = SelectableFlow.of(Integer.toString(entry.code()), "page-code");
        SelectableFlow name = Paragraphs.marked(entry.name(), page.matched(), "page-name");
        Label badge = new Label(entry.origin());
        badge.getStyleClass().addAll("badge", "origin-badge");
        badge.setAccessibleText("Defined by " + entry.origin());
        HBox under = new HBox(badge, SelectableFlow.of(entry.clause().toString(), "muted"));
        under.getStyleClass().add("page-under");
        VBox names = new VBox(name, under);
        names.getStyleClass().add("page-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        code.setMinWidth(USE_PREF_SIZE);
        HBox headline = new HBox(code, names);
        headline.getStyleClass().add("page-headline");
        return headline;
    }

    private Node sentence(String text) {
        return Paragraphs.marked(text, page.matched(), "page-sentence");
    }

    private List<Node> again(StatusEntry entry) {
        List<Node> lines = new ArrayList<>(paragraphs(entry.retryAdvice()));
        lines.addAll(noted(Words.of(entry.persistence()), entry.persistenceNote()));
        lines.addAll(noted(Words.cacheable(entry), entry.cacheNote()));
        return lines;
    }

    private List<Node> notes(StatusEntry entry) {
        List<Node> lines = new ArrayList<>(items(entry.notes()));
        if (!entry.seenNote().isEmpty()) {
            lines.addFirst(Paragraphs.item(entry.seenNote(), page.matched()));
        }
        return lines;
    }

    private Node owed(OwedField field) {
        Label level = new Label(field.level());
        level.getStyleClass().addAll("badge", "level-badge");
        SelectableFlow name = SelectableFlow.of(field.name(), "mono");
        name.setMinWidth(USE_PREF_SIZE);
        SelectableFlow rule = Paragraphs.marked(field.rule(), page.matched());
        HBox.setHgrow(rule, Priority.ALWAYS);
        HBox line = new HBox(level, name, rule);
        line.getStyleClass().add("owed-field");
        return line;
    }

    private Node confusion(Confusion confusion) {
        VBox line = new VBox();
        line.getStyleClass().add("confusion");
        catalogue
                .find(confusion.key())
                .ifPresentOrElse(
                        other -> line.getChildren().add(link(other)),
                        () ->
                                line.getChildren()
                                        .add(SelectableFlow.of(number(confusion.key()), "strong")));
        line.getChildren().add(Paragraphs.marked(confusion.rule(), page.matched()));
        return line;
    }

    private Hyperlink link(StatusEntry other) {
        Hyperlink link = new Hyperlink(other.code() + " " + other.name());
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> openKey.accept(other.key()));
        return link;
    }

    private List<Node> origins(StatusEntry entry) {
        List<Node> lines = new ArrayList<>();
        lines.addAll(paragraphs("Defined by " + entry.clause() + ". IANA: " + entry.iana() + "."));
        if (!entry.sources().isEmpty()) {
            lines.add(
                    Paragraphs.marked(
                            String.join(" · ", entry.sources()), page.matched(), "muted"));
        }
        return lines;
    }

    private List<Node> items(List<String> texts) {
        return texts.stream().<Node>map(text -> Paragraphs.item(text, page.matched())).toList();
    }

    private List<Node> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(Paragraphs.marked(text, page.matched()));
    }

    private List<Node> noted(String word, String note) {
        return note.isEmpty() ? List.of() : List.of(Paragraphs.item(word + ": " + note, List.of()));
    }

    private void section(String title, List<Node> content) {
        if (content.isEmpty()) {
            return;
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        VBox section = new VBox(heading);
        section.getStyleClass().add("section");
        section.getChildren().addAll(content);
        getChildren().add(section);
    }

    private static String number(String key) {
        int at = key.indexOf('@');
        return at < 0 ? key : key.substring(0, at);
    }
}
