package dev.foursight.explain.conformance;

import dev.foursight.http.ParsedResponse;

/** A 451 tells the legal demand: by whom, by which law, for whom and what. */
final class ExplanationIn451 extends Explained {

    ExplanationIn451() {
        super(
                "legal-demand-in-451",
                "J23",
                "RFC 7725 §3",
                "court|dmca|\\blaw\\b|legislation|regulation|\\bact\\b",
                451);
    }

    @Override
    boolean speaksOf(ParsedResponse response) {
        return !response.fields().has("X-MS-Location");
    }
}
