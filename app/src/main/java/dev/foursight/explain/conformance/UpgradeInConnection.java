package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** Who sends Upgrade says so in Connection, or intermediaries would forward it. */
final class UpgradeInConnection extends Rule {

    UpgradeInConnection() {
        super("upgrade-in-connection", "J12", "MUST", "RFC 9110 §7.8");
    }

    @Override
    public When when() {
        return When.told("Upgrade");
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        return response.version().startsWith("HTTP/1.")
                ? response.fields()
                        .first("Upgrade")
                        .flatMap(line ->
                                Listed.has(response.fields(), "Connection", "upgrade")
                                        ? conforms(Map.of(), reading.received(line))
                                        : violates(Map.of(), reading.received(line)))
                : Optional.empty();
    }
}
