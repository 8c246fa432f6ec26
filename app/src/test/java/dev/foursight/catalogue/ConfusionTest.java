package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.StatusEntry.Confusion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads either page has to learn of the other. */
class ConfusionTest {

    private static final FileCatalogue CATALOGUE = ShippedCatalogue.read();

    static List<StatusEntry> entries() {
        return CATALOGUE.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isMutual(StatusEntry entry) {
        assertThat(entry.confusedWith())
                .allSatisfy(other ->
                        assertThat(CATALOGUE.find(other.key()).orElseThrow().confusedWith())
                                .as("confusedWith of " + other.key())
                                .extracting(Confusion::key)
                                .contains(entry.key()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void namesEveryOtherEntryOnceWithASentence(StatusEntry entry) {
        assertThat(entry.confusedWith()).extracting(Confusion::key).doesNotHaveDuplicates();
        assertThat(entry.confusedWith())
                .extracting(Confusion::rule)
                .allMatch(rule -> rule.endsWith(".") && rule.length() < 200);
    }
}
