package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeTest {

    @Test
    void readsSeveralChallengesOfOneLine() {
        assertThat(
                        Challenge.parse(
                                "Basic realm=\"a, \\\"b\\\"\", charset=\"UTF-8\", Negotiate, Digest nonce=x,realm=\"r\""))
                .containsExactly(
                        new Challenge("Basic", "", Map.of("realm", "a, \"b\"", "charset", "UTF-8")),
                        new Challenge("Negotiate", "", Map.of()),
                        new Challenge("Digest", "", Map.of("nonce", "x", "realm", "r")));
    }

    @Test
    void readsTheTokenOfCredentials() {
        assertThat(Challenge.parse("Basic dXNlcjpw=="))
                .containsExactly(new Challenge("Basic", "dXNlcjpw==", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",,,", "\"", "Basic realm=\"never closed", "=", "(((("})
    void survivesWhatIsNoChallenge(String value) {
        assertThat(Challenge.parse(value)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void isNotSlowedDownByHostileText() {
        assertThat(Challenge.parse("a=\"".repeat(20_000))).hasSizeLessThan(60_001);
    }
}
