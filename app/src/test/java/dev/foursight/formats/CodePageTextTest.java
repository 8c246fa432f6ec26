package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.FileCatalogue;
import dev.foursight.catalogue.ShippedCatalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a terminal gets of a page. */
class CodePageTextTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.golden");
    private static final Path GOLDEN = Path.of("src/test/resources/formats/pages");

    private final FileCatalogue catalogue = ShippedCatalogue.read();

    /**
     * Pages as they once were, so that writing on them is free. {@code -Dupdate.golden=true} writes
     * what is said of them instead of comparing it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"413@ietf", "444@nginx", "498@esri"})
    void wholePages(String key) throws IOException {
        String name = key.replace('@', '-');
        SequencedMap<String, String> texts = ShippedCatalogue.texts();
        texts.put(name + ".md", Files.readString(GOLDEN.resolve(name + ".md")));
        FileCatalogue frozen = new FileCatalogue(texts);
        StatusEntry entry = frozen.find(key).orElseThrow();
        String text = CodePageText.of(entry, frozen.page(entry), "", 100);
        Path golden = GOLDEN.resolve(name + ".txt");
        if (UPDATE) {
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 130})
    void onlyWhatMustStayOneLineIsWiderThanAsked(int width) {
        for (StatusEntry entry : catalogue.entries()) {
            List<String> unbroken = unbroken(catalogue.page(entry)).toList();

            assertThat(page(entry, "", width).lines())
                    .filteredOn(line -> line.length() > width)
                    .allMatch(line -> unbroken.stream().anyMatch(line::endsWith), entry.key());
        }
    }

    @Test
    void nothingButWordsAndLineEndsIsPrinted() {
        for (StatusEntry entry : catalogue.entries()) {
            assertThat(page(entry, "", 80)).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        }
    }

    @Test
    void theRowThatIsMeantComesFirst() {
        assertThat(section(page(entry("413"), "haproxy", 100), "Servers")).startsWith("  HAProxy");
        String finer = page(entry("404"), "404.14", 100);
        assertThat(finer.indexOf("\n404.14 "))
                .isPositive()
                .isLessThan(finer.indexOf("Why you get it"));
        assertThat(section(finer, "IIS sub-statuses")).startsWith("  404.14");
        assertThat(section(page(entry("404"), "", 100), "IIS sub-statuses")).startsWith("  404.0");
    }

    private String page(StatusEntry entry, String row, int width) {
        return CodePageText.of(entry, catalogue.page(entry), row, width);
    }

    private StatusEntry entry(String key) {
        return catalogue.find(key).orElseThrow();
    }

    private static Stream<String> unbroken(Page page) {
        return Stream.concat(
                        page.example().stream().map(ExampleLine::text),
                        page.snippets().stream().flatMap(snippet -> snippet.code().lines()))
                .filter(line -> !line.isBlank());
    }

    private static String section(String text, String heading) {
        return text.substring(text.indexOf("\n" + heading + "\n") + heading.length() + 2);
    }
}
