package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.Set;

/** A well-formed version that is neither 1.0 nor 1.1. */
final class VersionUnsupported extends RequestCause {

    VersionUnsupported() {
        super("version.unsupported", "RFC 9110 §15.6.6");
    }

    @Override
    public When when() {
        return When.status(505).or(When.has(Trait.REFUSED, Trait.OTHER_VERSION));
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        String version = sent.request().version();
        if (!Grammar.isVersion(version)
                || version.equals("HTTP/1.1")
                || version.equals("HTTP/1.0")) {
            return Optional.empty();
        }
        boolean preface = sent.isPreface();
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.VERSION)
                        .as(preface ? "preface" : "")
                        .fact("version", version)
                        .seen(sent.versionAt())
                        .mend(CraftUse.of("version")));
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return fault.variant().equals("preface")
                ? Set.of(400, 404, 405, 426, 501, 505)
                : Set.of(400, 426, 501, 505);
    }

    /** 505 says nothing else, and the request shows what it is about. */
    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return super.examine(reading)
                .map(found -> isPlain(reading, found) ? found.with(Confidence.CERTAIN) : found)
                .or(() ->
                        reading.hasStatus(505)
                                ? Optional.of(
                                        Diagnosis.of(Confidence.LIKELY, Stage.VERSION)
                                                .as("untold")
                                                .seen(reading.requestLine())
                                                .seen(reading.statusLine()))
                                : Optional.empty());
    }

    /** An answer in text to the first bytes of HTTP/2 shows that nobody there speaks it. */
    private static boolean isPlain(Reading reading, Diagnosis found) {
        return reading.hasStatus(505)
                || (found.variant().equals("preface") && reading.response().isPresent());
    }
}
