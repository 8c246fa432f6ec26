package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void controlsGetTheirPictures() {
        assertThat(VisibleText.of("a\r\n\0\u001b[31m\u007f")).isEqualTo("a␍␊␀␛[31m␡");
    }

    @Test
    void whatHidesOrReordersIsNamed() {
        assertThat(VisibleText.of("a\u202eb\u200bc\u00a0d\ufeffe\u009b\u3164\ufe0f\ud800"))
                .isEqualTo("a<U+202E>b<U+200B>c<U+00A0>d<U+FEFF>e<U+009B><U+3164><U+FE0F><U+D800>");
    }

    @Test
    void ordinaryTextOfAnyScriptStays() {
        String text = "größe 中文 עברית 😀 “q” …";

        assertThat(VisibleText.of(text)).isSameAs(text);
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(VisibleText.shortened("ab😀cd", 3)).isEqualTo("ab… (4 more characters)");
        assertThat(VisibleText.shortened("abc", 3)).isEqualTo("abc");
    }
}
