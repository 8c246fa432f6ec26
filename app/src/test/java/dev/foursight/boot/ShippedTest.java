package dev.foursight.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ShippedTest {

    @Test
    void readsAFolderInTheOrderOfItsList() {
        assertThat(Shipped.folder("catalogue").sequencedKeySet()).startsWith("400-ietf.md");
    }

    @Test
    void refusesAListThatNamesAFileTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shipped.folder("listed-twice"))
                .withMessage("listed-twice/index.txt names teapot.md twice");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shipped.text("catalogue/200-ietf.md"))
                .withMessage("the program's copy lacks catalogue/200-ietf.md");
    }
}
