package dev.foursight.ui.compose.cause;

import dev.foursight.craft.Hazard;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseWords;
import java.time.Duration;
import java.util.Locale;

/** What the pane says of a search. */
final class CauseLines {

    private static final int MOST_CHANGES = 3;

    private CauseLines() {}

    static String progress(CauseState.Running running) {
        Duration gap = running.limits().gap();
        String pace =
                gap.isZero()
                        ? ", one after the other"
                        : String.format(Locale.ROOT, ", 1 every %.1f s", gap.toMillis() / 1000.0);
        return running.progress().sent()
                + " of at most "
                + running.progress().most()
                + " requests"
                + pace;
    }

    static String consent(CauseState.Asking asking) {
        String deed =
                asking.hazard() == Hazard.WRITES
                        ? "may change something on " + asking.target()
                        : "loads " + asking.target();
        return "To find the cause, this request is sent up to "
                + asking.requests()
                + " times, and each time it "
                + deed
                + ". Agree only if you may test that server.";
    }

    /** Many changes at once in few words. */
    static String change(Attempt attempt) {
        int count = attempt.changes().size();
        return count <= MOST_CHANGES
                ? attempt.title()
                : count + " changes at once, from “" + attempt.changes().getFirst() + "” on";
    }

    static String spoken(CauseReport report, Attempt attempt) {
        return (report.isDecisive(attempt) ? "The smallest change: " : "")
                + "the request "
                + change(attempt)
                + ", "
                + CauseWords.words(attempt);
    }
}
