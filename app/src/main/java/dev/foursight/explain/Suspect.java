package dev.foursight.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A cause rule and what it found. */
record Suspect(CauseRule rule, Diagnosis found) {

    private static final Comparator<Suspect> BEST_FIRST =
            Comparator.<Suspect, Confidence>comparing(suspect -> suspect.found().confidence())
                    .thenComparingInt(suspect -> -suspect.found().weight())
                    .thenComparing(suspect -> suspect.rule().id());

    /** What the rules find in an exchange, best first; the last resorts are asked last. */
    static List<Suspect> all(List<CauseRule> rules, Reading reading) {
        List<Suspect> suspects = new ArrayList<>();
        for (CauseRule rule : rules) {
            if (!(rule instanceof LastResort)) {
                rule.examine(reading).ifPresent(found -> suspects.add(new Suspect(rule, found)));
            }
        }
        for (CauseRule rule : rules) {
            if (rule instanceof LastResort last) {
                last.examine(reading, found(suspects))
                        .ifPresent(found -> suspects.add(new Suspect(rule, found)));
            }
        }
        suspects.sort(BEST_FIRST);
        return suspects;
    }

    private static List<Diagnosis> found(List<Suspect> suspects) {
        List<Diagnosis> found = new ArrayList<>();
        for (Suspect suspect : suspects) {
            found.add(suspect.found());
        }
        return found;
    }

    /** Whether it may be asserted. */
    boolean isFairlySure() {
        return found.confidence() != Confidence.POSSIBLE;
    }

    /** The cause's own line of a kind, such as {@code retry}, if it has one. */
    Optional<String> line(Sentences sentences, String kind) {
        return sentences.of(rule.id()).line(kind, found.variant(), found.facts());
    }
}
