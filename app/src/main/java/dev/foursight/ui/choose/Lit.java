package dev.foursight.ui.choose;

import dev.foursight.explain.Explanation;
import dev.foursight.explain.decision.LitPath;
import dev.foursight.explain.decision.LitPath.Mark;
import dev.foursight.formats.VisibleText;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;

/**
 * A graph that is lit by an exchange.
 *
 * @param subject the exchange in a few words
 */
record Lit(LitPath path, String subject) {

    private static final int LONGEST = 80;

    /** What a mark means, in words. */
    static String word(Mark mark) {
        return switch (mark) {
            case PASSED -> "passed";
            case REFUSED -> "refused here";
            case UNKNOWN -> "not known";
        };
    }

    static String subject(Exchange exchange, Explanation explanation) {
        ParsedResponse response = exchange.response();
        if (response == null) {
            return "an exchange without an answer";
        }
        String reason = response.reason();
        String line =
                response.status()
                        + " "
                        + (reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason);
        Integer behind = explanation.effectiveCode();
        return VisibleText.of(line.strip()) + (behind == null ? "" : " (really " + behind + ")");
    }

    /** What the whole of it says, in a sentence. */
    String sentence() {
        if (path.isDark()) {
            return "Nothing in the graph is proven by " + subject + ".";
        }
        return path.marks().containsValue(Mark.REFUSED) || !subject.startsWith("4")
                ? "Lit by " + subject
                : "Lit by " + subject + ", which does not prove where it was refused";
    }
}
