package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void nothingHidesOrTurnsTheTextAround() {
        assertThat(SafeText.line("a\u202Eb\u200B\u00A0\0\r\n\tc"))
                .isEqualTo("a‹U+202E›b‹U+200B›‹U+00A0›‹NUL›‹CR›‹LF›‹TAB›c");
    }

    @Test
    void linesKeepTheirLayout() {
        assertThat(SafeText.lines("a\r\n\tb\rc")).isEqualTo("a\n\tb‹CR›c");
    }

    @Test
    void narrowSpacesInOurNumbersStay() {
        assertThat(SafeText.prose("20\u2009009 bytes, 1\u202f000\u200b"))
                .isEqualTo("20\u2009009 bytes, 1\u2009000‹U+200B›");
    }

    @Test
    void aCutNeverSplitsACharacter() {
        assertThat(SafeText.line("ab😀c", 3)).isEqualTo("ab…");
        assertThat(SafeText.line("abc", 3)).isEqualTo("abc");
    }

    @Test
    void hexShowsOffsetNumbersAndText() {
        assertThat(Hex.dump(Bytes.ofLatin1("GET /\r\n\u00ff0123456789"), 0))
                .isEqualTo(
                        """
                        00000000  47 45 54 20 2f 0d 0a ff  30 31 32 33 34 35 36 37  GET /···01234567
                        00000010  38 39                                             89
                        """);
    }

    @Test
    void sizesAreForPeople() {
        assertThat(Sizes.bytes(1)).isEqualTo("1 byte");
        assertThat(Sizes.bytes(20_009)).isEqualTo("19.5 KB (20\u2009009 bytes)");
        assertThat(Sizes.ms(0.44)).isEqualTo("0.4 ms");
        assertThat(Sizes.ms(12_345.6)).isEqualTo("12\u2009346 ms");
    }
}
