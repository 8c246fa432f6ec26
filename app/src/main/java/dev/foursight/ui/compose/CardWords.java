package dev.foursight.ui.compose;

import dev.foursight.explain.AnsweredBy;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.Finding;
import dev.foursight.explain.Verdict;
import dev.foursight.http.Exchange;
import dev.foursight.http.ParsedResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the explanation card, for eyes and for ears. */
final class CardWords {

    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private CardWords() {}

    /** Who answered, in which protocol, how fast and how much. */
    static String meta(Answer answer) {
        List<String> parts = new ArrayList<>();
        AnsweredBy by = answer.explanation().answeredBy();
        if (by != null) {
            parts.add(doubt(by.confidence()) + SafeText.line(by.product(), 60) + role(by));
        }
        Exchange exchange = answer.exchange();
        ParsedResponse response = exchange.response();
        if (response != null) {
            parts.add(SafeText.line(response.version(), 20));
        }
        if (exchange.tls() != null && exchange.tls().version() != null) {
            parts.add(exchange.tls().version());
        }
        Double took = exchange.answeredMs();
        if (took != null) {
            parts.add(Sizes.ms(took));
        }
        if (exchange.receivedBytes() > 0) {
            parts.add(Sizes.bytes(exchange.receivedBytes()) + " received");
        }
        return String.join("  ·  ", parts);
    }

    private static String doubt(Confidence confidence) {
        return switch (confidence) {
            case CERTAIN -> "";
            case LIKELY -> "probably ";
            case POSSIBLE -> "possibly ";
        };
    }

    private static String role(AnsweredBy by) {
        return switch (by.role()) {
            case ORIGIN, UNKNOWN -> "";
            default -> " (" + by.role().id().replace('-', ' ') + ")";
        };
    }

    static String persistence(Explanation explanation) {
        return switch (explanation.persistence()) {
            case "temporary" -> "temporary: may pass by itself";
            case "permanent" -> "permanent until something changes";
            case "depends" -> "depends on the server’s state";
            default -> "";
        };
    }

    /** For example {@code violates one MUST and two SHOULDs}; empty where nothing is violated. */
    static String violations(List<Finding> findings) {
        Map<String, Integer> byLevel = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.VIOLATES) {
                byLevel.merge(finding.level(), 1, Integer::sum);
            }
        }
        if (byLevel.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        byLevel.forEach(
                (level, count) -> parts.add(small(count) + " " + level + (count == 1 ? "" : "s")));
        return "violates " + String.join(" and ", parts);
    }

    static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private static String small(int count) {
        return count < SMALL.size() ? SMALL.get(count) : String.valueOf(count);
    }

    /** What a screen reader says of the card. */
    static String spoken(Explanation explanation) {
        String violations = violations(explanation.findings());
        String sure =
                explanation.causes().isEmpty()
                        ? ""
                        : ". "
                                + explanation.causes().getFirst().sentence()
                                + " ("
                                + explanation.causes().getFirst().confidence().id()
                                + ")";
        return SafeText.prose(explanation.headline())
                + (violations.isEmpty() ? "" : ", " + violations)
                + SafeText.prose(sure);
    }

    /** A short label for evidence; what no bytes can show in full is said in full. */
    static String evidence(Evidence evidence) {
        int longest = evidence.from() == null ? 200 : 48;
        String text = SafeText.line(evidence.text().strip(), longest);
        return switch (evidence.where()) {
            case SENT -> "you sent  " + text;
            case RECEIVED -> "answer  " + text;
            case OUTCOME, TIMING, TLS -> text;
        };
    }

    /** For example {@code Violates 2}. */
    static String heading(Verdict verdict, int count) {
        String word = verdict(verdict);
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1)
                + " "
                + Sizes.number(count);
    }

    /** The findings as text for elsewhere, a line each. */
    static String copied(List<Finding> findings, List<Verdict> order) {
        return findings.stream()
                .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.verdict())))
                .map(finding ->
                        verdict(finding.verdict())
                                + "\t"
                                + finding.level()
                                + "\t"
                                + finding.clause()
                                + "\t"
                                + SafeText.prose(finding.sentence()))
                .collect(Collectors.joining("\n"));
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case CONFORMS -> "conforms";
            case VIOLATES -> "violates";
            case CANNOT_TELL -> "cannot tell";
        };
    }
}
