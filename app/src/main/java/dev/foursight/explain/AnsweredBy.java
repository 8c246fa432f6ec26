package dev.foursight.explain;

import java.util.Locale;

/** Who wrote the answer, as far as it shows. */
public record AnsweredBy(String product, Role role, Confidence confidence) {

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
