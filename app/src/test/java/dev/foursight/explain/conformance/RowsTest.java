package dev.foursight.explain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.ConformanceRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every row of the list of requirements has a rule, or a reason why one exchange does not do. */
class RowsTest {

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = RowsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static Set<String> rows() throws IOException {
        return lines("/explain/rows.txt").stream()
                .map(line -> line.split(" ", 2)[0])
                .collect(Collectors.toSet());
    }

    private static Set<String> judged() {
        return ConformanceRules.all().stream()
                .map(ConformanceRule::row)
                .collect(Collectors.toSet());
    }

    @Test
    void holdsTheWholeList() throws IOException {
        assertThat(rows()).hasSize(110);
    }

    @Test
    void everyRowHasARuleOrAReason() throws IOException {
        Map<String, String> reasons =
                lines("/explain/unjudged.txt").stream()
                        .map(line -> line.split(": ", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> part[1]));

        assertThat(reasons.keySet()).doesNotContainAnyElementsOf(judged());
        assertThat(rows())
                .filteredOn(row -> !judged().contains(row))
                .containsExactlyInAnyOrderElementsOf(reasons.keySet());
    }

    @Test
    void everyRuleHasARow() throws IOException {
        assertThat(rows()).containsAll(judged());
    }
}
