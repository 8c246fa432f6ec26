package dev.foursight.explain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures;
import dev.foursight.explain.Captures.Capture;
import dev.foursight.explain.ConformanceRule;
import dev.foursight.explain.Reading;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.explain.Signatures;
import dev.foursight.explain.Verdict;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What real servers violate; each line was read against its clause. Nothing else may be claimed.
 */
class CapturedViolationsTest {

    @Test
    void accusesNoServerOfWhatTheClauseAllows() {
        assertThat(
                        String.join(
                                "\n",
                                found().entrySet().stream()
                                        .map(entry ->
                                                entry.getKey()
                                                        + ": "
                                                        + String.join(" ", entry.getValue()))
                                        .toList()))
                .isEqualTo(
                        """
                        allow-in-405 nginx: dav-proppatch-live m-long m-propfind m-purge m-trace m-unknown ro-delete ro-patch ro-post ro-put
                        blocked-by-in-451 apache: path-legal
                        blocked-by-in-451 express: path-legal
                        blocked-by-in-451 node: path-legal
                        blocked-by-in-451 tomcat: path-legal
                        content-range-in-416 apache: head-range r-unsat
                        second-host-rejected express: h-2host h-2host-same head-badhost
                        second-host-rejected node: h-2host h-2host-same head-badhost
                        upgrade-in-426 apache: path-upgrade\
                        """);
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
