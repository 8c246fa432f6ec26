package dev.foursight.explain;

/** A fingerprint found in an answer, and the place where it stands. */
public record SignatureMatch(Signature signature, Evidence evidence) {}
