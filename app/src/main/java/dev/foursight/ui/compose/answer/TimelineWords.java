package dev.foursight.ui.compose.answer;

import dev.foursight.http.Timeline.Bar;
import dev.foursight.http.Timeline.Step;
import dev.foursight.ui.compose.Sizes;

/** The steps of an exchange in words. */
final class TimelineWords {

    private TimelineWords() {}

    static String what(Bar bar) {
        String word = word(bar.step());
        String many = bar.events() > 1 ? " in " + Sizes.number(bar.events()) + " parts" : "";
        return word
                + (bar.bytes() > 0 ? ", " + Sizes.count(bar.bytes(), "byte", "bytes") : "")
                + many
                + (bar.finished() ? "" : ", not finished");
    }

    private static String word(Step step) {
        return switch (step) {
            case RESOLVE -> "Name resolution";
            case CONNECT -> "Connect";
            case PROXY_ASKED -> "Asked the proxy";
            case PROXY_ANSWERED -> "Proxy’s answer";
            case TLS -> "TLS handshake";
            case WRITE -> "Write";
            case PAUSE -> "Pause on purpose";
            case HALF_CLOSE -> "Own direction closed";
            case WAIT -> "Wait for the first byte";
            case READ -> "Read";
            case CLOSED_BY_SERVER -> "Closed by the server";
            case RESET_BY_SERVER -> "Reset by the server";
            case CLOSED_BY_CLIENT -> "Closed by Foursight";
            case DEADLINE -> "Deadline passed";
            case CANCELLED -> "Cancelled";
            case FAILED -> "Failed";
        };
    }

    /** When it began and how long it took, for example {@code 0.4 ms + 1.2 ms}. */
    static String when(Bar bar) {
        return Sizes.ms(bar.fromMs()) + (takesTime(bar) ? " + " + Sizes.ms(bar.ms()) : "");
    }

    /** What a screen reader says of it. */
    static String spoken(Bar bar) {
        return what(bar)
                + ", at "
                + Sizes.ms(bar.fromMs())
                + (takesTime(bar) ? ", took " + Sizes.ms(bar.ms()) : "");
    }

    /** A line for the clipboard: begin, length, what. */
    static String copied(Bar bar) {
        return Sizes.ms(bar.fromMs()) + "\t" + Sizes.ms(bar.ms()) + "\t" + what(bar);
    }

    static boolean takesTime(Bar bar) {
        return bar.ms() > 0;
    }
}
