package dev.foursight.craft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.ShippedCatalogue;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every demand on a server that gets a wrong request has a craft, or a reason why not. */
class RowsTest {

    private final List<String[]> rows =
            ShippedCatalogue.lines("/crafts/rows.txt").stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" [|] ", 2))
                    .toList();

    @Test
    void noRowIsLeftOut() {
        assertThat(rows)
                .extracting(row -> row[0])
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 70).mapToObj(i -> "R" + i).toList());
    }

    @Test
    void theirCraftsAreThere() {
        List<String> ids = CraftsTest.everything().stream().map(Craft::id).toList();

        assertThat(rows)
                .filteredOn(row -> !row[1].startsWith("- "))
                .allSatisfy(row -> assertThat(ids).contains(row[1].split(" ")))
                .hasSize(64);
    }
}
