package dev.foursight.ui.compose.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditRangeTest {

    private static final String TEXT = "ab␍␊\ncd␊\n⟪pause 500 ms⟫e";

    @Test
    void aLineEndGoesWithItsBytes() {
        assertThat(EditRange.of(TEXT, 4, 5, "")).contains(new EditRange(2, 5));
        assertThat(EditRange.of(TEXT, 8, 9, "")).contains(new EditRange(7, 9));
        assertThat(EditRange.of(TEXT, 2, 3, "")).contains(new EditRange(2, 3));
        assertThat(EditRange.of(TEXT, 5, 5, "x")).contains(new EditRange(5, 5));
        assertThat(EditRange.of(TEXT, 3, 4, "")).contains(new EditRange(3, 5));
        assertThat(EditRange.of(TEXT, 4, 4, "x")).contains(new EditRange(5, 5));
        assertThat(EditRange.of(TEXT, 4, 6, "")).contains(new EditRange(5, 6));
    }

    @Test
    void theEndOfALineIsBeforeItsBytes() {
        assertThat(EditRange.endOfLine(TEXT, 0)).isEqualTo(2);
        assertThat(EditRange.endOfLine(TEXT, 5)).isEqualTo(7);
        assertThat(EditRange.endOfLine(TEXT, 9)).isEqualTo(TEXT.length());
    }

    @Test
    void anActStaysOneOrGoesWhole() {
        int digits = TEXT.indexOf("500");
        assertThat(EditRange.of(TEXT, digits, digits + 1, "7"))
                .contains(new EditRange(digits, digits + 1));
        assertThat(EditRange.of(TEXT, digits, digits, "1")).contains(new EditRange(digits, digits));
        assertThat(EditRange.of(TEXT, digits, digits, "x")).isEmpty();
        assertThat(EditRange.of(TEXT, 22, 23, "")).contains(new EditRange(9, 23));
        assertThat(EditRange.of(TEXT, 0, 12, "")).contains(new EditRange(0, 23));
    }
}
