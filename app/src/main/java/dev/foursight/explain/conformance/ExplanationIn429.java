package dev.foursight.explain.conformance;

/** A 429 explains what was too much. */
final class ExplanationIn429 extends Explained {

    ExplanationIn429() {
        super(
                "details-in-429",
                "J14",
                "RFC 6585 §4",
                "too many|rate.?limit|quota|throttl|exceeded|per (second|minute|hour|day)",
                429);
    }
}
