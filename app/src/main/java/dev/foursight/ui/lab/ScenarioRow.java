package dev.foursight.ui.lab;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.ui.Provoking;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line of the list: a scenario, or a code that has none.
 *
 * @param scenario what can be tried, if anything
 * @param sentence what earns the code, or why nothing does
 * @param note what is unusual about the answer; empty if nothing is
 * @param first whether it is the first of its code, and so shows number and name
 */
record ScenarioRow(
        StatusEntry entry,
        Optional<Scenario> scenario,
        String sentence,
        String note,
        boolean first) {

    static ScenarioRow of(StatusEntry entry, Scenario scenario) {
        Optional<Scenario> tried = Optional.of(scenario);
        return switch (Provoking.of(scenario)) {
            case Provoking.Possible _ -> row(entry, tried, scenario, note(entry, scenario));
            case Provoking.InTheLog(var _, String why) ->
                    row(entry, tried, scenario, "Only the log shows it. " + why);
            case Provoking.Impossible(String why) -> row(entry, Optional.empty(), scenario, why);
        };
    }

    /** A code without a scenario. */
    static ScenarioRow without(StatusEntry entry, Provoking provoking) {
        String why = provoking instanceof Provoking.Impossible(String sentence) ? sentence : "";
        return new ScenarioRow(entry, Optional.empty(), why, "", true);
    }

    private static ScenarioRow row(
            StatusEntry entry, Optional<Scenario> tried, Scenario scenario, String note) {
        return new ScenarioRow(entry, tried, scenario.trigger(), note, true);
    }

    ScenarioRow first(boolean is) {
        return new ScenarioRow(entry, scenario, sentence, note, is);
    }

    /** Such as {@code 416 Range Not Satisfiable · IETF}. */
    String title() {
        return entry.code() + " " + entry.name() + " · " + entry.origin();
    }

    /** What is found by the search, in lower case. */
    String haystack() {
        String request =
                scenario.map(it ->
                                it.path()
                                        + " "
                                        + it.natural().orElse("")
                                        + " "
                                        + it.attempt().method())
                        .orElse("");
        return String.join(" ", entry.key(), title(), sentence, note, request)
                .toLowerCase(Locale.ROOT);
    }

    private static String note(StatusEntry entry, Scenario scenario) {
        String faults =
                scenario.faults().stream().map(Fault::words).collect(Collectors.joining(", "));
        if (!faults.isEmpty()) {
            return "The answer " + faults + ".";
        }
        if (scenario.status() == 0) {
            return "Nothing goes out; only the log names the number.";
        }
        return scenario.status() == entry.code() ? "" : "Goes out as " + scenario.status() + ".";
    }

    /** Rows in the order given, the later ones of each code marked as such. */
    static List<ScenarioRow> grouped(List<ScenarioRow> rows) {
        String[] before = {""};
        return rows.stream()
                .map(row -> {
                    boolean first = !row.entry.key().equals(before[0]);
                    before[0] = row.entry.key();
                    return row.first(first);
                })
                .toList();
    }
}
