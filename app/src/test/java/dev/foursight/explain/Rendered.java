package dev.foursight.explain;

import java.util.ArrayList;
import java.util.List;

/** An explanation as text for comparing. */
final class Rendered {

    private Rendered() {}

    /** The first cause, the number behind, and what the answer violates. */
    static String summary(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        explanation.causes().stream()
                .limit(1)
                .forEach(
                        cause -> lines.add("cause: " + cause.id() + " " + cause.confidence().id()));
        if (explanation.effectiveKey() != null) {
            lines.add("effective: " + explanation.effectiveKey());
        }
        explanation.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATES)
                .forEach(finding -> lines.add("violates: " + finding.rule()));
        return String.join("\n", lines) + "\n";
    }

    static String whole(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(explanation.headline());
        lines.add("key: " + explanation.key() + ", effective: " + explanation.effectiveKey());
        lines.add("persistence: " + explanation.persistence());
        lines.add("retry: " + explanation.retry());
        AnsweredBy author = explanation.answeredBy();
        if (author != null) {
            lines.add("by: " + author.product() + ", " + author.confidence().id());
        }
        for (CauseFound cause : explanation.causes()) {
            lines.add("");
            lines.add(cause.id() + " (" + cause.confidence().id() + ")");
            lines.add("  " + cause.sentence());
            cause.evidence().forEach(evidence -> lines.add("  - " + place(evidence)));
        }
        lines.add("");
        for (Finding finding : explanation.findings()) {
            lines.add(finding.verdict().id() + ": " + finding.rule() + ", " + finding.clause());
        }
        for (Remedy remedy : explanation.remedies()) {
            lines.add("remedy: " + remedy.craft() + " = " + remedy.title());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String place(Evidence evidence) {
        String bytes = evidence.from() == null ? "" : " " + evidence.from() + "-" + evidence.to();
        StringBuilder text = new StringBuilder();
        evidence.text()
                .codePoints()
                .forEach(c -> text.appendCodePoint(c < 0x20 ? 0x2400 + c : c == 0x7f ? 0x2421 : c));
        return evidence.where().id() + bytes + ": " + text;
    }
}
