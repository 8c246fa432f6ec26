package dev.foursight.explain.conformance;

import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A 451 names who blocks. */
final class BlockedByIn451 extends Rule {

    private static final Pattern BLOCKED_BY =
            Pattern.compile("\\brel\\s*=\\s*\"?[^\",;]*\\bblocked-by\\b", Pattern.CASE_INSENSITIVE);

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
        return response.fields().all("Link").stream()
                .filter(line -> BLOCKED_BY.matcher(beginning(line.value())).find())
                .findFirst()
                .map(line ->
                        conforms(Map.of("value", beginning(line.value())), reading.received(line)))
                .orElseGet(() -> violates(Map.of(), statusLine(reading)));
    }

    /** Hostile text may be endless; a link is not. */
    private static String beginning(String value) {
        return value.substring(0, Math.min(value.length(), 2_000));
    }
}
