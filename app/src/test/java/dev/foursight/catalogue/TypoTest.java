package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypoTest {

    @ParameterizedTest
    @CsvSource({
        "large, large, 0",
        "lrage, large, 1",
        "larg, large, 1",
        "largee, large, 1",
        "lorge, large, 1",
        "teapto, teapot, 1",
        "unauthorised, unauthorized, 1",
        "precondtoin, precondition, 2",
        "'', ab, 2",
    })
    void countsSlips(String typed, String meant, int distance) {
        assertThat(Typo.distance(typed, meant, 2)).isEqualTo(distance);
        assertThat(Typo.distance(meant, typed, 2)).isEqualTo(distance);
        assertThat(Typo.canBeNear(letters(typed), letters(meant), distance)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"gone, cache, 1", "xyzzyx, teapot, 2"})
    void wordsOfOtherLettersAreNotCompared(String one, String other, int limit) {
        assertThat(Typo.canBeNear(letters(one), letters(other), limit)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"gone, cache", "abcdef, fedcba", "short, shortening"})
    void whatIsFarApartExceedsTheLimit(String one, String other) {
        assertThat(Typo.distance(one, other, 2)).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1", "7, 1", "8, 2"})
    void longerWordsAreForgivenMore(int length, int forgiven) {
        assertThat(Typo.forgiven(length)).isEqualTo(forgiven);
    }

    private static int letters(String word) {
        return Typo.letters(word, 0, word.length());
    }
}
