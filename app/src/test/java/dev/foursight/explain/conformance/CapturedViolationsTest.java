package dev.foursight.explain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures;
import dev.foursight.explain.Captures.Capture;
import dev.foursight.explain.ConformanceRule;
import dev.foursight.explain.Reading;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.explain.Signatures;
import dev.foursight.explain.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What real servers violate; each line was read against its clause. Nothing else may be claimed.
 */
class CapturedViolationsTest {

    private static final Path PINNED = Path.of("src/test/resources/explain/violations.txt");

    /** {@code -Dupdate.golden=true} writes the list instead, to be read against the clauses. */
    @Test
    void accusesNoServerOfWhatTheClauseAllows() throws IOException {
        String found =
                found().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + String.join(" ", entry.getValue()))
                        .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("update.golden")) {
            Files.writeString(PINNED, found);
        }

        assertThat(found).isEqualTo(Files.readString(PINNED));
    }

    private static Map<String, SortedSet<String>> found() {
        Signatures signatures = ShippedTexts.signatures();
        Map<String, SortedSet<String>> found = new TreeMap<>();
        for (Capture capture : Captures.all()) {
            Reading reading = new Reading(capture.exchange(), signatures);
            for (ConformanceRule rule : ConformanceRules.all()) {
                rule.judge(reading)
                        .filter(judgement -> judgement.verdict() == Verdict.VIOLATES)
                        .ifPresent(judgement ->
                                found.computeIfAbsent(
                                                rule.id() + " " + capture.server(),
                                                key -> new TreeSet<>())
                                        .add(capture.probe()));
            }
        }
        return found;
    }
}
