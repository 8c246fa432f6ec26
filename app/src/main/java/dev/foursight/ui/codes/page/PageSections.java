package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.SubStatus;
import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.Page;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Makes the sections of a page, each when it is asked for. */
final class PageSections {

    private final Shown shown;
    private final Page page;
    private final Catalogue catalogue;
    private final PageLinks links;
    private final ChosenSystem system;
    private final PageText text;
    private final ObservableDoubleValue room;

    /**
     * @param room the width there is
     */
    PageSections(
            Shown shown,
            Catalogue catalogue,
            PageLinks links,
            ChosenSystem system,
            PageText text,
            ObservableDoubleValue room) {
        this.shown = shown;
        this.page = catalogue.page(shown.entry());
        this.catalogue = catalogue;
        this.links = links;
        this.system = system;
        this.text = text;
        this.room = room;
    }

    /** In order, none or more at a time. */
    List<Supplier<List<Section>>> all() {
        return List.of(
                this::reasons,
                this::advice,
                this::example,
                this::fields,
                this::servers,
                this::subStatuses,
                this::confusions,
                this::snippets,
                this::history,
                this::ending);
    }

    private List<Section> reasons() {
        return section("why", "Why you get it", new ReasonList(text).of(page.reasons()));
    }

    private List<Section> advice() {
        return section("advice", "What to do", List.of(new Advice(page, text, room)));
    }

    private List<Section> example() {
        List<ExampleLine> lines = page.example();
        Node example = new WireExample(lines, shown.entry().fields(), text);
        Button copy = new Button("Copy", Icons.of(Feather.COPY));
        copy.getStyleClass().addAll("flat", "small");
        Access.hinted(copy, "Copy the exchange");
        copy.setOnAction(_ -> Clip.put(WireExample.bytes(lines)));
        return List.of(new Section("wire", "On the wire", copy, List.of(example)));
    }

    private List<Section> fields() {
        List<Section> sections = new ArrayList<>();
        sections.addAll(
                section(
                        "fields",
                        "Fields of the response",
                        new OwedFields(text).of(shown.entry().fields())));
        sections.addAll(
                section(
                        "content",
                        "The response's content",
                        paragraph(shown.entry().contentRule())));
        return sections;
    }

    private List<Section> servers() {
        return shown.entry().servers().isEmpty()
                ? List.of()
                : section("servers", "Servers", List.of(new ServerRows(shown, text, room)));
    }

    private List<Section> subStatuses() {
        List<SubStatus> finer = shown.entry().subStatuses();
        return finer.isEmpty()
                ? List.of()
                : section(
                        "sub-statuses",
                        "Sub-statuses of IIS",
                        List.of(
                                new SubStatusRows(finer, text),
                                text.plain(SubStatusRows.sources(finer), "muted")));
    }

    private List<Section> confusions() {
        return section(
                "confusions",
                "Easily confused with",
                new Confusions(shown.entry(), catalogue, text, links).all());
    }

    private List<Section> snippets() {
        if (page.snippets().isEmpty()) {
            return List.of();
        }
        SnippetTabs tabs = new SnippetTabs(page.snippets(), system, text);
        return List.of(
                new Section(
                        "snippets", "How to return it properly", tabs.copyButton(), List.of(tabs)));
    }

    private List<Section> history() {
        return section("history", "History", text.blocks(page.history()));
    }

    private List<Section> ending() {
        List<Section> sections = new ArrayList<>();
        sections.addAll(section("again", "May I send it again?", again(shown.entry())));
        sections.addAll(section("notes", "Notes", notes(shown.entry())));
        sections.addAll(section("sources", "Where this comes from", sources(shown.entry())));
        return sections;
    }

    private List<Node> again(StatusEntry entry) {
        List<Node> lines = new ArrayList<>(paragraph(entry.retryAdvice()));
        lines.addAll(noted(Words.of(entry.persistence()), entry.persistenceNote()));
        lines.addAll(noted(Words.cacheable(entry), entry.cacheNote()));
        return lines;
    }

    private List<Node> notes(StatusEntry entry) {
        List<Node> lines = new ArrayList<>(text.items(entry.notes()));
        if (!entry.seenNote().isEmpty()) {
            lines.addFirst(text.item(entry.seenNote()));
        }
        return lines;
    }

    private List<Node> sources(StatusEntry entry) {
        List<Node> lines = new ArrayList<>();
        lines.addAll(paragraph("Defined by " + entry.clause() + ". IANA: " + entry.iana() + "."));
        lines.addAll(text.items(entry.sources()));
        return lines;
    }

    private List<Node> paragraph(String words) {
        return words.isEmpty() ? List.of() : List.of(text.plain(words));
    }

    private List<Node> noted(String word, String note) {
        return note.isEmpty() ? List.of() : List.of(text.item(word + ": " + note));
    }

    private static List<Section> section(String id, String title, List<? extends Node> content) {
        return content.isEmpty() ? List.of() : List.of(new Section(id, title, content));
    }
}
