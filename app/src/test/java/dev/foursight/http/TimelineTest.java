package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.Timeline.Step;
import dev.foursight.http.WireEvent.What;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void everyStepOfATlsExchangeHasItsBar() {
        Timeline timeline =
                Timeline.of(
                        exchange(
                                Outcome.ANSWERED,
                                event(1, What.RESOLVED, 0),
                                event(3, What.CONNECTED, 0),
                                event(8, What.TLS_DONE, 0),
                                event(9, What.WRITTEN, 40),
                                event(9.5, What.PAUSED, 0),
                                event(60, What.WRITTEN, 2),
                                event(80, What.FIRST_BYTE, 0),
                                event(80, What.READ, 500),
                                event(95, What.READ, 20),
                                event(99, What.CLOSED_BY_SERVER, 0)));

        assertThat(lines(timeline))
                .containsExactly(
                        "RESOLVE 0-1",
                        "CONNECT 1-3",
                        "TLS 3-8",
                        "WRITE 9-9 40",
                        "PAUSE 9.5-60",
                        "WRITE 60-60 2",
                        "WAIT 60-80",
                        "READ 80-80 500",
                        "READ 95-95 20",
                        "CLOSED_BY_SERVER 99-99");
        assertThat(timeline.totalMs()).isEqualTo(99);
        assertThat(timeline.bars()).allMatch(Timeline.Bar::finished);
    }

    @Test
    void theStepThatFailedLastsUntilTheEndAndIsNotFinished() {
        assertThat(
                        lines(
                                failing(
                                        Phase.CONNECT,
                                        event(1, What.RESOLVED, 0),
                                        event(30, What.FAILED, 0))))
                .containsExactly("RESOLVE 0-1", "CONNECT 1-30 cut short", "FAILED 30-30");
        assertThat(lines(failing(Phase.RESOLVE, event(5, What.DEADLINE, 0))))
                .containsExactly("RESOLVE 0-5 cut short", "DEADLINE 5-5");
        assertThat(
                        lines(
                                failing(
                                        Phase.FIRST_BYTE,
                                        event(1, What.CONNECTED, 0),
                                        event(2, What.WRITTEN, 9),
                                        event(50, What.DEADLINE, 0))))
                .containsExactly(
                        "CONNECT 0-1", "WRITE 2-2 9", "WAIT 2-50 cut short", "DEADLINE 50-50");
    }

    @Test
    void whatWasReachedIsNotCutShort() {
        assertThat(
                        lines(
                                failing(
                                        Phase.READ,
                                        event(1, What.CONNECTED, 0),
                                        event(4, What.FIRST_BYTE, 0),
                                        event(4, What.READ, 7),
                                        event(9, What.RESET_BY_SERVER, 0))))
                .containsExactly("CONNECT 0-1", "WAIT 1-4", "READ 4-4 7", "RESET_BY_SERVER 9-9");
    }

    @Test
    void theProxyHasItsOwnSteps() {
        assertThat(
                        lines(
                                Timeline.of(
                                        exchange(
                                                Outcome.ANSWERED,
                                                event(2, What.CONNECTED, 0),
                                                event(3, What.PROXY_WRITTEN, 80),
                                                event(9, What.PROXY_READ, 39),
                                                event(20, What.TLS_DONE, 0)))))
                .containsExactly(
                        "CONNECT 0-2", "PROXY_ASKED 3-3 80", "PROXY_ANSWERED 3-9 39", "TLS 9-20");
    }

    @Test
    void anAnswerInAPauseDoesNotEndIt() {
        assertThat(
                        lines(
                                Timeline.of(
                                        exchange(
                                                Outcome.ANSWERED,
                                                event(1, What.WRITTEN, 5),
                                                event(1, What.PAUSED, 0),
                                                event(4, What.FIRST_BYTE, 0),
                                                event(4, What.READ, 7),
                                                event(30, What.WRITTEN, 2)))))
                .containsExactly(
                        "WRITE 1-1 5", "PAUSE 1-30", "WAIT 1-4", "READ 4-4 7", "WRITE 30-30 2");
    }

    @Test
    void aFloodOfReadsIsOneBarAndAFewAreNot() {
        assertThat(Timeline.of(exchange(Outcome.ANSWERED, reads(12))).bars()).hasSize(12);

        List<Timeline.Bar> many = Timeline.of(exchange(Outcome.ANSWERED, reads(900))).bars();
        assertThat(many).containsExactly(new Timeline.Bar(Step.READ, 0, 899, 900, 900, true));
    }

    @Test
    void withoutEventsThereIsNothing() {
        assertThat(Timeline.of(exchange(Outcome.ANSWERED)).bars()).isEmpty();
    }

    private static WireEvent[] reads(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> event(at, What.READ, 1))
                .toArray(WireEvent[]::new);
    }

    private static Timeline failing(Phase phase, WireEvent... events) {
        return Timeline.of(exchange(Outcome.failed(Kind.TIMED_OUT, "any", phase, ""), events));
    }

    private static WireEvent event(double at, What what, long bytes) {
        return new WireEvent(at, what, bytes);
    }

    private static Exchange exchange(Outcome outcome, WireEvent... events) {
        return Exchange.ofBytes(
                "http://127.0.0.1/",
                null,
                Bytes.EMPTY,
                false,
                0,
                outcome,
                null,
                Timing.UNKNOWN,
                null,
                List.of(events));
    }

    private static List<String> lines(Timeline timeline) {
        List<String> lines = new ArrayList<>();
        for (Timeline.Bar bar : timeline.bars()) {
            lines.add(
                    bar.step()
                            + " "
                            + number(bar.fromMs())
                            + "-"
                            + number(bar.toMs())
                            + (bar.bytes() > 0 ? " " + bar.bytes() : "")
                            + (bar.finished() ? "" : " cut short"));
        }
        return lines;
    }

    private static String number(double ms) {
        return ms == Math.rint(ms) ? String.valueOf((long) ms) : String.valueOf(ms);
    }
}
