package dev.foursight.explain;

/** A fingerprint found in an answer, and the place where it stands. */
public record SignatureMatch(Signature signature, Evidence evidence) {

    /**
     * Whether the server's own words name the cause, as seen from a real server: only that proves
     * it. A field that merely names the product is a hint.
     */
    public boolean proves() {
        return signature.observed() && signature.isPage() && !signature.cause().isEmpty();
    }

    /** How sure the cause is that the fingerprint names: certain only where it proves it. */
    public Confidence sureness() {
        return proves() ? Confidence.CERTAIN : Confidence.LIKELY;
    }
}
