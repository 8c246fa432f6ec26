package dev.foursight.ui.compose.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.RetryTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskAgainTest {

    private static final Instant ARRIVED = Instant.parse("2026-11-22T17:00:00Z");

    @Test
    void onePersonsAskIsOneRequestWhenTheTimeIsUp() {
        AskAgain again = after(30);

        assertThat(again.words(ARRIVED)).isEqualTo("The server asks to wait: 30 seconds left.");
        assertThat(again.isDue(ARRIVED.plusSeconds(40))).as("nobody asked").isFalse();

        again.toggle();
        assertThat(again.words(ARRIVED.plusSeconds(29)))
                .isEqualTo("Foursight asks once more in 1 second.");
        assertThat(again.isDue(ARRIVED.plusSeconds(29))).isFalse();
        assertThat(again.isDue(ARRIVED.plusSeconds(30))).isTrue();
        assertThat(again.isDue(ARRIVED.plusSeconds(31))).as("only once").isFalse();
        assertThat(again.isOffered(ARRIVED.plusSeconds(31))).isFalse();
    }

    @Test
    void anAskTakenBackSendsNothing() {
        AskAgain again = after(5);
        again.toggle();
        again.toggle();

        assertThat(again.isDue(ARRIVED.plusSeconds(6))).isFalse();
    }

    @Test
    void nothingIsOfferedWithoutATimeOrForTomorrow() {
        assertThat(new AskAgain(null, ARRIVED).isOffered(ARRIVED)).isFalse();
        assertThat(after(86_400).isOffered(ARRIVED)).isFalse();
        assertThat(after(150).words(ARRIVED))
                .isEqualTo("The server asks to wait: 2 minutes and 30 seconds left.");
    }

    private static AskAgain after(long seconds) {
        return new AskAgain(
                new RetryTime(
                        RetryTime.Source.ASKED,
                        seconds,
                        null,
                        new Evidence(Evidence.Where.RECEIVED, null, null, "")),
                ARRIVED);
    }
}
