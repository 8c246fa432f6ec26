package dev.foursight.ui.compose.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Verbatim;
import org.junit.jupiter.api.Test;

/** The pictures of control characters are small, so the one at the caret is named. */
class CaretWordsTest {

    @Test
    void namesTheByteBehindTheCaret() {
        Verbatim all = Verbatim.of(Bytes.ofLatin1("a\r\n\u0000\u007f"));

        assertThat(CaretWords.at(all, 0)).isEqualTo("Byte 1 of 5: 61");
        assertThat(CaretWords.at(all, 1)).isEqualTo("Byte 2 of 5: 0D, CR");
        assertThat(CaretWords.at(all, 3)).isEqualTo("Byte 4 of 5: 00, NUL");
        assertThat(CaretWords.at(all, 4)).isEqualTo("Byte 5 of 5: 7F, DEL");
        assertThat(CaretWords.at(all, 5)).isEqualTo("After byte 5");
    }

    @Test
    void doesNotTakeAnActForTheByteBehindIt() {
        Verbatim all = Verbatim.of(new Act.HalfClose()).plus(Verbatim.of(Bytes.ofLatin1("a")));

        assertThat(CaretWords.at(all, 0)).isEqualTo("Before byte 1 and what happens there");
        assertThat(CaretWords.at(all, 1)).isEqualTo("Byte 1 of 1: 61");
    }
}
