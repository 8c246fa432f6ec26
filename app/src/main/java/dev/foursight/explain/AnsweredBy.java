package dev.foursight.explain;

import java.util.List;
import java.util.Locale;

/**
 * Who wrote the answer, as far as it shows.
 *
 * @param evidence what it rests on, the best first, then what else had the answer in its hands
 */
public record AnsweredBy(
        String product, Role role, Confidence confidence, List<Evidence> evidence) {

    public AnsweredBy {
        evidence = List.copyOf(evidence);
    }

    /** The part a piece of software plays between client and resource. */
    public enum Role {
        ORIGIN,
        FRAMEWORK,
        PROXY,
        LOAD_BALANCER,
        CDN,
        WAF,
        UNKNOWN;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
