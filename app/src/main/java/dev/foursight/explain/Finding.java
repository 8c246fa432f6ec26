package dev.foursight.explain;

import java.util.List;

/**
 * Whether an answer meets one requirement.
 *
 * @param rule the rule's stable id
 * @param row its row in the list of requirements, for example {@code J6}
 * @param level MUST, MUST NOT, SHOULD, SHOULD NOT, MAY
 * @param clause RFC and section
 */
public record Finding(
        String rule,
        String row,
        String level,
        String clause,
        Verdict verdict,
        String sentence,
        List<Evidence> evidence) {}
