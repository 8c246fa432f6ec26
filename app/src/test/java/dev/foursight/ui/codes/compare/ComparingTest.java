package dev.foursight.ui.codes.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.ui.codes.compare.Comparison.Point;
import dev.foursight.ui.codes.compare.Comparison.Row;
import dev.foursight.ui.codes.compare.Comparison.Sameness;
import dev.foursight.ui.shell.TestRooms;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ComparingTest {

    private final Catalogue catalogue = TestRooms.catalogue();

    @Test
    void onlyTheRulesBetweenTheEntriesAreSaidEachOnce() {
        assertThat(compare("400", "413", "451").rules())
                .extracting(rule -> rule.from().code() + "/" + rule.other().code())
                .containsExactlyInAnyOrder("400/413", "413/400");
        assertThat(compare("413", "414", "431").rules())
                .extracting(Comparison.Rule::text)
                .doesNotHaveDuplicates()
                .contains("Content: 413. Target: 414. Header fields: 431.");
    }

    @Test
    void aFactIsSameOrDifferentAndSaysWhoShares() {
        Comparison three = compare("400", "413", "451");

        assertThat(row(three, "Where seen").sameness()).isEqualTo(Sameness.SAME);
        Row retry = row(three, "May I retry?");
        assertThat(retry.sameness()).isEqualTo(Sameness.DIFFERENT);
        assertThat(retry.cells())
                .extracting(cell -> cell.getFirst().shared())
                .containsExactly(List.of(413), List.of(400), List.of());
        assertThat(row(three, "Meaning").sameness()).isEqualTo(Sameness.PROSE);
    }

    @Test
    void fieldsAndCausesAreSharedOneByOne() {
        Comparison two = compare("401", "407");

        assertThat(row(two, "Fields").cells())
                .extracting(cell -> words(cell).findFirst().orElse(""))
                .containsExactly("MUST WWW-Authenticate", "MUST Proxy-Authenticate");
        assertThat(words(row(two, "Why you get it").cells().getFirst()))
                .anyMatch(text -> text.startsWith("Tell-tale: "));
    }

    @Test
    void aPropertyThatNoneHasIsNoRow() {
        assertThat(compare("494", "495").rows())
                .allMatch(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()));
    }

    private Comparison compare(String... keys) {
        List<StatusEntry> entries =
                Stream.of(keys).map(key -> catalogue.find(key).orElseThrow()).toList();
        return Comparing.of(entries, catalogue);
    }

    private static Row row(Comparison comparison, String title) {
        return comparison.rows().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> words(List<Point> cell) {
        return cell.stream().flatMap(point -> point.text().stream()).map(Paragraph::text);
    }
}
