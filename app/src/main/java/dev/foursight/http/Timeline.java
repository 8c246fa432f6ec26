package dev.foursight.http;

import dev.foursight.http.Outcome.Phase;
import dev.foursight.http.WireEvent.What;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exchange spent its time on, in order, read from its events alone.
 *
 * @param totalMs when the last of it was over
 */
public record Timeline(List<Bar> bars, double totalMs) {

    /** More reads or writes in a row than this are one bar. */
    private static final int MOST_IN_A_ROW = 12;

    public Timeline {
        bars = List.copyOf(bars);
    }

    /** What was done, or what happened to the connection. */
    public enum Step {
        RESOLVE,
        CONNECT,
        PROXY_ASKED,
        PROXY_ANSWERED,
        TLS,
        WRITE,
        PAUSE,
        HALF_CLOSE,
        WAIT,
        READ,
        CLOSED_BY_SERVER,
        RESET_BY_SERVER,
        CLOSED_BY_CLIENT,
        DEADLINE,
        CANCELLED,
        FAILED
    }

    /**
     * One step.
     *
     * @param fromMs when it began, in milliseconds since the exchange began
     * @param toMs when it was over; the same where it took no time that can be told
     * @param bytes how many bytes it moved
     * @param events how many events it stands for
     * @param finished whether it came to its end; false where the exchange ended in it
     */
    public record Bar(
            Step step, double fromMs, double toMs, long bytes, int events, boolean finished) {

        public double ms() {
            return toMs - fromMs;
        }

        private Bar and(Bar next) {
            return new Bar(step, fromMs, next.toMs, bytes + next.bytes, events + next.events, true);
        }
    }

    public static Timeline of(Exchange exchange) {
        Outcome.Failure failure = exchange.outcome().failure();
        List<Bar> bars = new ArrayList<>();
        double last = 0;
        List<WireEvent> events = exchange.events();
        for (int i = 0; i < events.size(); i++) {
            WireEvent event = events.get(i);
            Bar cut = isEnd(event.what()) ? cutShort(failure, bars, last, event.atMs()) : null;
            if (cut != null) {
                bars.add(cut);
            }
            add(bars, bar(event, last, events.subList(i + 1, events.size())));
            last = event.atMs();
        }
        return new Timeline(merged(bars), last);
    }

    private static void add(List<Bar> bars, @Nullable Bar bar) {
        if (bar != null) {
            bars.add(bar);
        }
    }

    private static @Nullable Bar bar(WireEvent event, double last, List<WireEvent> later) {
        return switch (event.what()) {
            case RESOLVED -> until(Step.RESOLVE, event, last);
            case CONNECTED -> until(Step.CONNECT, event, last);
            case PROXY_WRITTEN -> at(Step.PROXY_ASKED, event);
            case PROXY_READ -> until(Step.PROXY_ANSWERED, event, last);
            case TLS_DONE -> until(Step.TLS, event, last);
            case WRITTEN -> at(Step.WRITE, event);
            case PAUSED -> new Bar(Step.PAUSE, event.atMs(), resumed(event, later), 0, 1, true);
            case HALF_CLOSED -> at(Step.HALF_CLOSE, event);
            case FIRST_BYTE -> until(Step.WAIT, event, last);
            case READ -> at(Step.READ, event);
            case CLOSED_BY_SERVER -> at(Step.CLOSED_BY_SERVER, event);
            case RESET_BY_SERVER -> at(Step.RESET_BY_SERVER, event);
            case CLOSED_BY_CLIENT -> at(Step.CLOSED_BY_CLIENT, event);
            case DEADLINE -> at(Step.DEADLINE, event);
            case CANCELLED -> at(Step.CANCELLED, event);
            case FAILED -> at(Step.FAILED, event);
        };
    }

    /** A pause is over when this side goes on or the exchange ends; the server may speak in it. */
    private static double resumed(WireEvent pause, List<WireEvent> later) {
        return later.stream()
                .filter(event -> event.what() != What.READ && event.what() != What.FIRST_BYTE)
                .mapToDouble(WireEvent::atMs)
                .findFirst()
                .orElse(pause.atMs());
    }

    private static boolean isEnd(What what) {
        return what.compareTo(What.CLOSED_BY_SERVER) >= 0;
    }

    /**
     * The step that the exchange ended in, if its failure names one that has no event of its own.
     */
    private static @Nullable Bar cutShort(
            Outcome.@Nullable Failure failure, List<Bar> bars, double last, double at) {
        Step step = failure == null ? null : step(failure.phase(), bars);
        boolean reached =
                step != null && bars.stream().anyMatch(bar -> bar.step() == step || isEnd(bar));
        return step == null || reached ? null : new Bar(step, last, at, 0, 1, false);
    }

    private static boolean isEnd(Bar bar) {
        return bar.step().compareTo(Step.CLOSED_BY_SERVER) >= 0;
    }

    /** Null where the phase shows in what was written and read. */
    private static @Nullable Step step(Phase phase, List<Bar> bars) {
        return switch (phase) {
            case RESOLVE -> Step.RESOLVE;
            case CONNECT -> Step.CONNECT;
            case TLS -> Step.TLS;
            case FIRST_BYTE -> Step.WAIT;
            case WRITE, READ -> null;
            case TOTAL -> bars.isEmpty() ? Step.CONNECT : waiting(bars);
        };
    }

    private static @Nullable Step waiting(List<Bar> bars) {
        return bars.getLast().step() == Step.WRITE ? Step.WAIT : null;
    }

    private static Bar until(Step step, WireEvent event, double last) {
        return new Bar(step, Math.min(last, event.atMs()), event.atMs(), event.bytes(), 1, true);
    }

    private static Bar at(Step step, WireEvent event) {
        return new Bar(step, event.atMs(), event.atMs(), event.bytes(), 1, true);
    }

    private static List<Bar> merged(List<Bar> bars) {
        List<Bar> merged = new ArrayList<>();
        for (int i = 0; i < bars.size(); ) {
            int end = i;
            Bar all = bars.get(i);
            while (++end < bars.size() && bars.get(end).step() == bars.get(i).step()) {
                all = all.and(bars.get(end));
            }
            if (end - i > MOST_IN_A_ROW) {
                merged.add(all);
            } else {
                merged.addAll(bars.subList(i, end));
            }
            i = end;
        }
        return merged;
    }
}
