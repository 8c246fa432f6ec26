package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedEntriesTest {

    private final FileCatalogue files = ShippedCatalogue.read();

    @Test
    void everyEntryComesBackAsItWas() {
        assertThat(unpack(files.packed()).entries()).isEqualTo(files.entries());
    }

    @Test
    void theBuildPackedTheFilesThatAreShipped() throws IOException {
        try (InputStream packed = getClass().getResourceAsStream("/catalogue/packed")) {
            assertThat(packed.readAllBytes()).isEqualTo(files.packed());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 100, 50_000})
    void whatIsCutOffIsRefused(int length) {
        byte[] cut = Arrays.copyOf(files.packed(), length);

        assertThatIllegalArgumentException().isThrownBy(() -> unpack(cut));
    }

    @Test
    void whatGoesOnIsRefused() {
        byte[] packed = files.packed();
        byte[] longer = Arrays.copyOf(packed, packed.length + 1);

        assertThatIllegalArgumentException().isThrownBy(() -> unpack(longer));
    }

    @Test
    void aChoiceThatDoesNotExistIsRefused() {
        PackWriter out = new PackWriter();
        out.number(6);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackReader(out.bytes()).choice(StatusEntry.Standing.values()))
                .withMessageContaining("unknown choice");
    }

    @Test
    void wordsThatDoNotFillTheirTextAreRefused() {
        PackWriter out = new PackWriter();
        out.text("teapot");
        out.numbers(new int[] {0, 3, 5});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordTable(new PackReader(out.bytes())))
                .withMessage("the words do not fill their text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"413", "too large", "teapto", "body_size", "AH02032", "’", "…"})
    void theSearchFindsTheSameInWhatWasPacked(String query) {
        FileCatalogue packed = unpack(files.packed());

        assertThat(packed.search(query)).isEqualTo(files.search(query));
        assertThat(packed.nearest(query)).isEqualTo(files.nearest(query));
    }

    private static FileCatalogue unpack(byte[] packed) {
        return FileCatalogue.unpack(packed, name -> name);
    }
}
