package dev.foursight.explain.conformance;

/** A 409 lets the user see what is in conflict. */
final class ExplanationIn409 extends Explained {

    ExplanationIn409() {
        super(
                "source-of-conflict-in-409",
                "J20",
                "RFC 9110 §15.5.10",
                "\\bdav:|conflict(s|ed|ing)? with",
                409);
    }
}
