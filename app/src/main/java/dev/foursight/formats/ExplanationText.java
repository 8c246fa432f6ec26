package dev.foursight.formats;

import dev.foursight.explain.AnsweredBy;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.Finding;
import dev.foursight.explain.Remedy;
import dev.foursight.explain.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation as plain text for a terminal. */
public final class ExplanationText {

    private static final int COLUMN = 12;
    private static final int EVIDENCE_SHOWN = 160;

    /** The strongest of what tells who answered. */
    private static final int WRITER_EVIDENCE = 2;

    private ExplanationText() {}

    /** The whole card, ended by a line end. */
    public static String of(Explanation explanation, int width) {
        TextLines lines = new TextLines(width).line(explanation.headline());
        if (explanation.effectiveKey() != null) {
            lines.line("Behind the status line stands " + explanation.effectiveKey() + ".");
        }
        AnsweredBy by = explanation.answeredBy();
        if (by != null) {
            String role = by.role() == AnsweredBy.Role.UNKNOWN ? "" : by.role().id() + ", ";
            lines.line("Answered by " + by.product() + " (" + role + by.confidence().id() + ").");
            by.evidence().stream().limit(WRITER_EVIDENCE).forEach(it -> evidence(lines, it));
        }
        causes(lines, explanation.causes());
        if (!explanation.isSettled()) {
            lines.heading("May it be sent again?");
            lines.item("  " + explanation.persistence(), COLUMN, explanation.retry());
        }
        remedies(lines, explanation.remedies());
        findings(lines, explanation.findings());
        return lines.toString();
    }

    private static void causes(TextLines lines, List<CauseFound> causes) {
        if (causes.isEmpty()) {
            return;
        }
        lines.heading("Why");
        for (CauseFound cause : causes) {
            lines.item(
                    "  " + cause.confidence().id(),
                    COLUMN,
                    cause.sentence() + " [" + cause.id() + "]");
            cause.evidence().forEach(evidence -> evidence(lines, evidence));
        }
    }

    private static void evidence(TextLines lines, Evidence evidence) {
        Integer from = evidence.from();
        String range = from == null ? "" : " " + from + "–" + evidence.to();
        lines.item(
                "",
                COLUMN,
                "· "
                        + evidence.where().id()
                        + range
                        + ": "
                        + VisibleText.shortened(evidence.text(), EVIDENCE_SHOWN));
    }

    private static void remedies(TextLines lines, List<Remedy> remedies) {
        if (remedies.isEmpty()) {
            return;
        }
        lines.heading("What to try");
        for (Remedy remedy : remedies) {
            lines.item("  " + remedy.title() + ":", COLUMN, options(remedy));
        }
    }

    private static String options(Remedy remedy) {
        return remedy.craft().texts().stream()
                .map(craft -> "--craft " + quoted(craft))
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String craft) {
        return craft.matches("[A-Za-z0-9_:=,./@%+-]+")
                ? craft
                : "'" + craft.replace("'", "'\\''") + "'";
    }

    private static void findings(TextLines lines, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.heading(
                "Checks: "
                        + count(findings, Verdict.CONFORMS)
                        + " met, "
                        + count(findings, Verdict.VIOLATES)
                        + " violated, "
                        + count(findings, Verdict.CANNOT_TELL)
                        + " cannot be told");
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.VIOLATES) {
                lines.item(
                        "  violates",
                        COLUMN,
                        finding.level() + " of " + finding.clause() + ": " + finding.sentence());
            }
        }
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
