package dev.foursight.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cause rules by when they can speak and by the cause that a fingerprint names. */
final class CauseIndex {

    private final RuleIndex<CauseRule> index;
    private final Map<String, CauseRule> byId = new HashMap<>();

    CauseIndex(List<CauseRule> rules) {
        this.index = new RuleIndex<>(rules, CauseRule::when);
        rules.forEach(rule -> byId.put(rule.id(), rule));
    }

    /** The rules that may speak about an exchange. */
    List<CauseRule> of(Reading reading) {
        List<CauseRule> found = index.of(reading.signs());
        for (SignatureMatch match : reading.signatures()) {
            CauseRule named = byId.get(match.signature().cause());
            if (named != null && !found.contains(named)) {
                found.add(named);
            }
        }
        return found;
    }
}
