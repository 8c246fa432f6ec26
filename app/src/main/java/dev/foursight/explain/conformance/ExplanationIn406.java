package dev.foursight.explain.conformance;

/** A 406 lists what there is instead. */
final class ExplanationIn406 extends Explained {

    ExplanationIn406() {
        super(
                "alternatives-in-406",
                "J19",
                "RFC 9110 §15.5.7",
                "href\\s*=|\"(href|url|uri)\"",
                406);
    }
}
