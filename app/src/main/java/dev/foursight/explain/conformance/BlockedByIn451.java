package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.explain.answer.Link;
import dev.foursight.explain.causes.Grammar;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;

/** A 451 names who blocks. */
final class BlockedByIn451 extends Rule {

    BlockedByIn451() {
        super("blocked-by-in-451", "J24", "SHOULD", "RFC 7725 §4");
    }

    @Override
    public When when() {
        return When.status(451);
    }

    @Override
    Optional<Judgement> judge(Reading reading, ParsedResponse response) {
        if (response.status() != 451 || response.fields().has("X-MS-Location")) {
            return Optional.empty();
        }
        return Link.all(response.fields()).stream()
                .filter(link -> link.isFor("blocked-by"))
                .findFirst()
                .map(link ->
                        conforms(
                                Map.of("value", Grammar.brief(link.line().value())),
                                reading.received(link.line())))
                .orElseGet(() -> violates(Map.of(), statusLine(reading)));
    }
}
