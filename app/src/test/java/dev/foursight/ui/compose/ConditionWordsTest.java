package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

    private final ConditionWords words = new ConditionWords(ZoneOffset.ofHours(1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "If-Match|\"a\", \"b\"",
                "If-Match|*",
                "If-None-Match|W/\"a\"",
                "If-None-Match|\"\"",
                "If-Range|\"a\"",
                "Range|bytes=0-0, -1",
                "Range|bytes=5-5",
            })
    void whatIsRightNeedsNoWord(String name, String value) {
        assertThat(words.of(name, value, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "If-Match|abc|stands in quotes",
                "If-Match|\"a\"x|stands in quotes",
                "If-Match|W/\"a\"|never matches",
                "If-None-Match|\"a|stands in quotes",
                "If-Modified-Since|yesterday|Not a date",
                "If-Unmodified-Since|Sun, 06 Nov 1994 08:49:37 GMT|That is Sunday 6 November 1994, 09:49:37 +01:00.",
                "If-Modified-Since|Sun Nov  6 08:49:37 1994|obsolete form",
                "If-Range|W/\"a\"|may not stand here",
                "If-Range|abc|Neither",
                "Range|bytes=9-1|ends before it begins",
                "Range|bytes=a|Not a range",
                "Range|0-9|Not a range",
                "Range|lines=1-2|unit is not bytes",
            })
    void whatIsWrongOrOddIsSaid(String name, String value, String part) {
        assertThat(words.of(name, value, true)).contains(part).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"\"a\"", "Sun, 06 Nov 1994 08:49:37 GMT"})
    void ifRangeAloneIsNotLookedAt(String value) {
        assertThat(words.of("If-Range", value, false)).contains("Without a Range");
    }
}
