package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                .hasMessage("406-ietf.md: confusedWith names 415@ietf, which is no entry.");
    }
}
