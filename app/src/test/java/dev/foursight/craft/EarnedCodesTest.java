package dev.foursight.craft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.ShippedCatalogue;
import dev.foursight.catalogue.StatusEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A code of the catalogue has a craft that earns it, or {@code crafts/unearned.txt} says why not.
 */
class EarnedCodesTest {

    private static final Path FILE = Path.of("src/test/resources/crafts/unearned.txt");

    private static List<String> unearned() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void everyCodeHasACraftOrAReason() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        CraftsTest.everything().forEach(craft -> keys.addAll(craft.earns()));
        unearned().forEach(line -> keys.add(line.split("[|]", 2)[0].strip()));

        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        ShippedCatalogue.read().entries().stream().map(StatusEntry::key).toList());
    }

    @Test
    void noCodeHasBoth() throws IOException {
        assertThat(unearned()).allMatch(line -> line.matches("\\S+ *[|] .+[.]"));
        for (String line : unearned()) {
            String key = line.split("[|]", 2)[0].strip();
            assertThat(CraftsTest.everything()).noneMatch(craft -> craft.earns().contains(key));
        }
    }
}
