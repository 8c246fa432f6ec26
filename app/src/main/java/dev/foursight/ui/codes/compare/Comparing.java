package dev.foursight.ui.codes.compare;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.Confusion;
import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Reason;
import dev.foursight.catalogue.page.Span;
import dev.foursight.catalogue.page.Span.Style;
import dev.foursight.ui.codes.compare.Comparison.Point;
import dev.foursight.ui.codes.compare.Comparison.Row;
import dev.foursight.ui.codes.compare.Comparison.Rule;
import dev.foursight.ui.codes.compare.Comparison.Sameness;
import dev.foursight.ui.codes.page.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Compares entries property by property. */
public final class Comparing {

    private final List<StatusEntry> entries;
    private final Map<StatusEntry, Page> pages = new LinkedHashMap<>();

    private Comparing(List<StatusEntry> entries, Catalogue catalogue) {
        this.entries = entries;
        entries.forEach(entry -> pages.put(entry, catalogue.page(entry)));
    }

    /**
     * @param entries two or three, all different
     */
    public static Comparison of(List<StatusEntry> entries, Catalogue catalogue) {
        Comparing comparing = new Comparing(entries, catalogue);
        return new Comparison(entries, comparing.rules(), comparing.rows());
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (StatusEntry from : entries) {
            for (Confusion confusion : from.confusedWith()) {
                entries.stream()
                        .filter(other -> other.key().equals(confusion.key()))
                        .filter(_ -> said.add(confusion.rule()))
                        .forEach(other -> rules.add(new Rule(from, other, confusion.rule())));
            }
        }
        return rules;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(prose("Meaning", entry -> List.of(plain(entry.meaning()))));
        rows.add(
                fact(
                        "Persistence",
                        entry -> Words.of(entry.persistence()),
                        StatusEntry::persistenceNote));
        rows.add(fact("May I retry?", entry -> Words.of(entry.retry()), StatusEntry::retryAdvice));
        rows.add(fact("Caching", Words::cacheable, StatusEntry::cacheNote));
        rows.add(fact("Where seen", entry -> Words.of(entry.seen()), StatusEntry::seenNote));
        rows.add(fact("Standing", entry -> Words.of(entry.standing()), _ -> ""));
        rows.add(fields());
        rows.add(reasons());
        rows.add(prose("If you call", entry -> page(entry).ifYouCall()));
        rows.add(prose("If you run the server", entry -> page(entry).ifYouServe()));
        rows.add(fact("Defined by", entry -> entry.clause().toString(), _ -> ""));
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    /** A property of one value, with what else is to say of it. */
    private Row fact(
            String title, Function<StatusEntry, String> value, Function<StatusEntry, String> note) {
        return row(
                title,
                entry -> {
                    List<Paragraph> text = new ArrayList<>(List.of(strong(value.apply(entry))));
                    if (!note.apply(entry).isEmpty()) {
                        text.add(plain(note.apply(entry)));
                    }
                    return Map.of(value.apply(entry), text);
                });
    }

    private Row fields() {
        return row(
                "Fields",
                entry -> {
                    Map<String, List<Paragraph>> fields = new LinkedHashMap<>();
                    entry.fields()
                            .forEach(field ->
                                    fields.put(field.level() + " " + field.name(), owed(field)));
                    return fields;
                });
    }

    private static List<Paragraph> owed(OwedField field) {
        Span level = span(field.level() + " ", Style.STRONG);
        Span name = span(field.name(), Style.CODE);
        return List.of(new Paragraph(false, List.of(level, name)), plain(field.rule()));
    }

    private Row reasons() {
        return row("Why you get it", this::reasons);
    }

    private Map<String, List<Paragraph>> reasons(StatusEntry entry) {
        Map<String, List<Paragraph>> reasons = new LinkedHashMap<>();
        page(entry).reasons().forEach(reason -> reasons.put(reason.id(), told(reason)));
        return reasons;
    }

    private static List<Paragraph> told(Reason reason) {
        List<Span> tellTale = new ArrayList<>();
        tellTale.add(span("Tell-tale: ", Style.STRONG));
        tellTale.addAll(reason.tellTale().spans());
        return List.of(strong(reason.title()), new Paragraph(false, tellTale));
    }

    private Row prose(String title, Function<StatusEntry, List<Paragraph>> text) {
        List<List<Point>> cells = new ArrayList<>();
        for (StatusEntry entry : entries) {
            List<Paragraph> said = text.apply(entry);
            cells.add(said.isEmpty() ? List.of() : List.of(new Point(said, List.of())));
        }
        return new Row(title, Sameness.PROSE, cells);
    }

    /**
     * @param points what is said of an entry, by what makes it the same as what is said of another
     */
    private Row row(String title, Function<StatusEntry, Map<String, List<Paragraph>>> points) {
        Map<StatusEntry, Set<String>> all = new LinkedHashMap<>();
        entries.forEach(entry -> all.put(entry, points.apply(entry).keySet()));
        boolean same = all.values().stream().distinct().count() == 1;
        List<List<Point>> cells = new ArrayList<>();
        for (StatusEntry entry : entries) {
            List<Point> cell = new ArrayList<>();
            points.apply(entry)
                    .forEach((sign, text) -> cell.add(new Point(text, shared(sign, entry, all))));
            cells.add(cell);
        }
        return new Row(title, same ? Sameness.SAME : Sameness.DIFFERENT, cells);
    }

    private static List<Integer> shared(
            String sign, StatusEntry entry, Map<StatusEntry, Set<String>> all) {
        return all.entrySet().stream()
                .filter(other -> !other.getKey().equals(entry))
                .filter(other -> other.getValue().contains(sign))
                .map(other -> other.getKey().code())
                .toList();
    }

    private Page page(StatusEntry entry) {
        return Objects.requireNonNull(pages.get(entry));
    }

    private static Paragraph plain(String text) {
        return new Paragraph(false, List.of(span(text, Style.PLAIN)));
    }

    private static Paragraph strong(String text) {
        return new Paragraph(false, List.of(span(text, Style.STRONG)));
    }

    private static Span span(String text, Style style) {
        return new Span(text, style, "");
    }
}
