package dev.foursight.formats;

import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseWords;

/** A search for the cause of a refusal as plain text for a terminal. */
public final class CauseText {

    private static final int NUMBER = 4;
    private static final int MOST_CHANGES = 4;

    private CauseText() {}

    /** What was found, and every request with its answer. */
    public static String of(CauseReport report, int width) {
        TextLines lines = new TextLines(width).line(CauseWords.sentence(report));
        if (report.attempts().isEmpty()) {
            return lines.toString();
        }
        lines.heading("What was sent");
        for (Attempt attempt : report.attempts()) {
            String mark = report.isDecisive(attempt) ? "  ← the smallest change" : "";
            lines.item(
                    attempt.number() + ".",
                    NUMBER,
                    "the request " + title(attempt) + ": " + CauseWords.words(attempt) + mark);
        }
        return lines.toString();
    }

    /** Many changes at once in few words. */
    private static String title(Attempt attempt) {
        int count = attempt.changes().size();
        return count <= MOST_CHANGES
                ? attempt.title()
                : "with "
                        + count
                        + " changes at once, from “"
                        + attempt.changes().getFirst()
                        + "” on";
    }
}
