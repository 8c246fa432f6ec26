package dev.foursight.ui.lab;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.Variant;
import dev.foursight.ui.Provoking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The scenarios that fit a search, those of one variant at a time. Among the conforming ones stand
 * the codes that have no scenario, with the reason.
 */
final class ScenarioList {

    private final Map<Variant, List<ScenarioRow>> all = new EnumMap<>(Variant.class);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Variant> variant = new SimpleObjectProperty<>(Variant.CONFORMING);
    private final ObservableList<ScenarioRow> rows = FXCollections.observableArrayList();

    ScenarioList(List<Scenario> scenarios, Catalogue catalogue) {
        for (Variant kind : Variant.values()) {
            all.put(kind, new ArrayList<>());
        }
        for (StatusEntry entry : catalogue.entries()) {
            List<Scenario> own =
                    scenarios.stream().filter(it -> it.key().equals(entry.key())).toList();
            own.forEach(it -> rows(it.variant()).add(ScenarioRow.of(entry, it)));
            if (own.isEmpty()) {
                rows(Variant.CONFORMING).add(ScenarioRow.without(entry, Provoking.of(entry, own)));
            }
        }
        all.values().forEach(it -> it.sort(Comparator.comparingInt(row -> row.entry().code())));
        query.subscribe(_ -> refresh());
        variant.subscribe(_ -> refresh());
    }

    StringProperty query() {
        return query;
    }

    ObjectProperty<Variant> variant() {
        return variant;
    }

    ObservableList<ScenarioRow> rows() {
        return rows;
    }

    /** How many scenarios of a variant fit the search. */
    long count(Variant kind) {
        return fitting(kind).stream().filter(row -> row.scenario().isPresent()).count();
    }

    /** Why no row is there. */
    String emptySentence() {
        String words = "“" + query.get().strip() + "”";
        String others =
                Arrays.stream(Variant.values())
                        .filter(kind -> count(kind) > 0)
                        .map(kind -> count(kind) + " " + kind.id())
                        .collect(Collectors.joining(" and "));
        return others.isEmpty()
                ? "No scenario speaks of " + words + ". Search for a number, a name or a field."
                : "No "
                        + variant.get().id()
                        + " scenario speaks of "
                        + words
                        + ", but "
                        + others
                        + ".";
    }

    private List<ScenarioRow> rows(Variant kind) {
        return all.getOrDefault(kind, List.of());
    }

    private void refresh() {
        rows.setAll(ScenarioRow.grouped(fitting(variant.get())));
    }

    private List<ScenarioRow> fitting(Variant kind) {
        List<String> words =
                Arrays.stream(query.get().strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return rows(kind).stream()
                .filter(row -> words.stream().allMatch(row.haystack()::contains))
                .toList();
    }
}
