package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/**
 * Nobody conforms to a version of HTTP that no specification defines: there are 0.9, 1.0, 1.1, 2
 * and 3. What says 2 or 3 in a status line is left to others, since recorders write such lines.
 */
final class VersionDefined extends Rule {

    VersionDefined() {
        super("version-defined", "J29", "MUST NOT", "RFC 9110 §6.2");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        String version = response.version();
        if (version.equals("HTTP/1.1") || response.from() < 0 || !Grammar.isVersion(version)) {
            return Optional.empty();
        }
        char major = version.charAt(5);
        boolean undefined = major > '3' || (major == '1' && version.charAt(7) > '1');
        return undefined
                ? violates(Map.of("version", version), statusLine(reading))
                : Optional.empty();
    }
}
