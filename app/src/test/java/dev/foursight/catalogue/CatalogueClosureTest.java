package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.StatusEntry.Seen;
import dev.foursight.catalogue.StatusEntry.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped catalogue owes as a whole. */
class CatalogueClosureTest {

    private static final FileCatalogue CATALOGUE = ShippedCatalogue.read();

    static List<StatusEntry> entries() {
        return CATALOGUE.entries();
    }

    @Test
    void holdsExactlyTheKeysListed() {
        assertThat(CATALOGUE.entries())
                .extracting(StatusEntry::key)
                .containsExactlyInAnyOrderElementsOf(ShippedCatalogue.lines("/catalogue/keys.txt"));
    }

    @Test
    void indexNamesTheFilesOfTheFolder() throws IOException {
        try (Stream<Path> folder = Files.list(ShippedCatalogue.folder("catalogue"))) {
            List<String> files =
                    folder.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .toList();
            assertThat(ShippedCatalogue.lines("/catalogue/index.txt"))
                    .containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void holdsEveryCodeOfTheRegistry() {
        for (String code : ShippedCatalogue.lines("/catalogue/iana-registered.txt")) {
            assertThat(CATALOGUE.find(code))
                    .get()
                    .satisfies(entry -> {
                        assertThat(entry.originId()).isIn("ietf", "webdav");
                        assertThat(entry.iana()).isEqualTo("registered");
                        assertThat(entry.standing()).isIn(Standing.STANDARD, Standing.RESERVED);
                    });
        }
        assertThat(CATALOGUE.find("418@ietf"))
                .get()
                .extracting(StatusEntry::iana)
                .isEqualTo("reserved, unused");
    }

    @Test
    void everyTitleOfTheFoundingListHasItsEntry() {
        assertThat(CATALOGUE.entries())
                .extracting(StatusEntry::seedTitle)
                .filteredOn(title -> !title.isEmpty())
                .containsExactlyInAnyOrderElementsOf(
                        ShippedCatalogue.lines("/catalogue/founding-titles.txt"))
                .hasSize(42);
    }

    @Test
    void codesAscendAndTheIetfsMeaningComesFirst() {
        assertThat(CATALOGUE.entries())
                .isSortedAccordingTo((a, b) ->
                        a.code() != b.code()
                                ? Integer.compare(a.code(), b.code())
                                : Boolean.compare(
                                        b.originId().equals("ietf"), a.originId().equals("ietf")));
    }

    @Test
    void onlyTheCodesOfTheStandardAreHeuristicallyCacheable() {
        assertThat(CATALOGUE.entries())
                .filteredOn(StatusEntry::heuristicallyCacheable)
                .extracting(StatusEntry::key)
                .containsExactly("404@ietf", "405@ietf", "410@ietf", "414@ietf", "451@ietf");
    }

    @Test
    void nginxNumbersThatNobodyReceivesAreMarked() {
        assertThat(CATALOGUE.entries())
                .filteredOn(entry -> entry.seen() == Seen.INTERNAL_SENT_AS_400)
                .extracting(StatusEntry::key)
                .containsExactly("494@nginx", "495@nginx", "496@nginx", "497@nginx");
        assertThat(CATALOGUE.find("444@nginx"))
                .get()
                .extracting(StatusEntry::seen)
                .isEqualTo(Seen.SILENT_CLOSE);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void textsAreShortAndWhole(StatusEntry entry) {
        assertThat(entry.brief().split("\\s+")).hasSizeLessThanOrEqualTo(8);
        assertThat(entry.meaning()).endsWith(".");
        assertThat(entry.meaning().split("\\s+")).hasSizeBetween(12, 60);
        assertThat(entry.clause().document()).isNotBlank();
        assertThat(entry.iana())
                .isIn(
                        "registered",
                        "reserved, unused",
                        "unassigned",
                        "registered for another meaning");
        assertThat(entry.sources()).isNotEmpty();
        assertThat(entry.confusedWith()).noneMatch(other -> other.key().equals(entry.key()));
    }
}
