package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.WireEvent.What;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweredTimeTest {

    private static Exchange exchange(Outcome outcome, WireEvent... events) {
        return Exchange.ofBytes(
                "http://127.0.0.1/",
                null,
                Bytes.EMPTY,
                false,
                0,
                outcome,
                null,
                new Timing(null, null, null, 102.0),
                null,
                List.of(events));
    }

    @Test
    void theWatchForACloseIsNotPartOfTheAnswer() {
        assertThat(
                        exchange(
                                        Outcome.ANSWERED,
                                        new WireEvent(1, What.FIRST_BYTE, 0),
                                        new WireEvent(2, What.READ, 9),
                                        new WireEvent(101, What.CLOSED_BY_CLIENT, 0))
                                .answeredMs())
                .isEqualTo(2.0);
    }

    @Test
    void whatDidNotComeWholeLastedUntilItsEnd() {
        Outcome closed =
                Outcome.failed(
                        Outcome.Kind.CLOSED_SILENTLY, "closed", Outcome.Phase.FIRST_BYTE, "");
        assertThat(exchange(closed, new WireEvent(2, What.READ, 9)).answeredMs()).isEqualTo(102.0);
    }

    @Test
    void aRecordingKnowsAtMostTheWhole() {
        assertThat(exchange(Outcome.ANSWERED).answeredMs()).isEqualTo(102.0);
    }
}
