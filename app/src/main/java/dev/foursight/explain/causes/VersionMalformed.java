package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Trait;
import dev.foursight.explain.When;
import java.util.Optional;
import java.util.Set;

/** What stands for the version is not HTTP, slash, digit, dot, digit. */
final class VersionMalformed extends RequestCause {

    VersionMalformed() {
        super("version.malformed", "RFC 9112 §2.3");
    }

    @Override
    public When when() {
        return When.has(Trait.REFUSED, Trait.OTHER_VERSION);
    }

    @Override
    Optional<Diagnosis> find(Sent sent) {
        String version = sent.request().version();
        if (version.isEmpty() || Grammar.isVersion(version) || !sent.hasThreeParts()) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnosis.of(Confidence.LIKELY, Stage.VERSION)
                        .as(variant(version))
                        .fact("version", Grammar.brief(version))
                        .seen(sent.versionAt())
                        .mend(CraftUse.of("version")));
    }

    private static String variant(String version) {
        if (version.matches("(?i)HTTP/\\d\\.\\d")) {
            return "case";
        }
        return version.startsWith("HTTP/") ? "" : "protocol";
    }

    @Override
    Set<Integer> codes(Diagnosis fault) {
        return Set.of(400, 505);
    }
}
