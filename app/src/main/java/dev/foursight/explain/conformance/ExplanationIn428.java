package dev.foursight.explain.conformance;

/** A 428 explains how to send again so that it succeeds. */
final class ExplanationIn428 extends Explained {

    ExplanationIn428() {
        super(
                "way-out-in-428",
                "J17",
                "RFC 6585 §3",
                "if-(match|none-match|unmodified-since)|e-?tag",
                428);
    }
}
