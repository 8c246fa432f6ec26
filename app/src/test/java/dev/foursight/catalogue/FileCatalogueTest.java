package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.catalogue.page.Reason;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCatalogueTest {

    private static final FileCatalogue CATALOGUE = ShippedCatalogue.read();

    @ParameterizedTest
    @CsvSource({
        "413@ietf, 413@ietf",
        "494@NGINX, 494@nginx",
        "' 451@ActiveSync ', 451@activesync",
        "413, 413@ietf",
        "451, 451@ietf",
        "420, 420@spring",
        "499, 499@nginx",
        "413@nginx, 413@ietf",
        "431@Jetty, 431@ietf",
        "400@iis, 400@ietf",
        "498@laravel, 498@nginx",
        "404.14, 404@ietf",
        "404.14@iis, 404@ietf",
    })
    void findsByKeyOrByCode(String key, String found) {
        assertThat(CATALOGUE.find(key)).get().extracting(StatusEntry::key).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@ietf",
                "41",
                "4133",
                "404.999",
                "413.",
                "448",
                "200",
                "413@",
                "413@nobody",
                "ietf",
                "4١3"
            })
    void findsNothingForNonsense(String nonsense) {
        assertThat(CATALOGUE.find(nonsense)).isEmpty();
    }

    @Test
    void ordersByCodeWithTheIetfFirstWhateverTheOrderOfTheFiles() {
        SequencedMap<String, String> texts = ShippedCatalogue.texts();
        assertThat(new FileCatalogue(new LinkedHashMap<>(texts.reversed())).find("451"))
                .get()
                .extracting(StatusEntry::key)
                .isEqualTo("451@ietf");
    }

    @Test
    void refusesAConfusionWithAnEntryThatIsNotThere() {
        SequencedMap<String, String> texts = ShippedCatalogue.texts();
        texts.remove("415-ietf.md");
        assertThatThrownBy(() -> new FileCatalogue(texts))
                .isInstanceOf(BadCatalogueFile.class)
                .hasMessage("400-ietf.md: confusedWith names 415@ietf, which is no entry.");
    }

    @Test
    void readsThePageOfAnEntry() {
        StatusEntry entry = CATALOGUE.find("421@ietf").orElseThrow();

        assertThat(CATALOGUE.page(entry).reasons())
                .extracting(Reason::id)
                .contains("host.misdirected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    `host.misdirected` | `host.lost` | "the cause host.lost is unknown"
                    ## History | ## Past | "the heading ## History is expected, not ## Past"
                    ## How to return it | ## Notes | "the heading ## How to return it is expected, not ## Notes"
                    """)
    void refusesAPageThatIsNotAsItShouldBe(String good, String bad, String reason) {
        SequencedMap<String, String> texts = ShippedCatalogue.texts();
        String text = texts.get("421-ietf.md");
        int line = (int) text.substring(0, text.indexOf(good)).lines().count();
        texts.put("421-ietf.md", text.replaceFirst(good, bad));
        FileCatalogue catalogue = new FileCatalogue(texts);

        assertThatThrownBy(() -> catalogue.checkPages(ShippedCatalogue.causes()))
                .isInstanceOf(BadCatalogueFile.class)
                .hasMessage("421-ietf.md, line %d: %s.".formatted(line, reason));
    }

    @Test
    void everyShippedPageIsAsItShouldBe() {
        CATALOGUE.checkPages(ShippedCatalogue.causes());
    }
}
