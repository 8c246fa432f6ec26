package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.Optional;

/** The server wants another protocol on this connection. */
final class UpgradeRequired extends Described {

    UpgradeRequired() {
        super("upgrade.required", "RFC 9110 §15.5.22");
    }

    @Override
    public When when() {
        return When.status(426);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        boolean asked = Upgrades.asked(reading).isPresent();
        if (!reading.hasStatus(426) || asked) {
            return Optional.empty();
        }
        return Optional.of(
                Upgrades.wanted(reading)
                        .map(line -> wanted(reading, line))
                        .orElseGet(() -> unnamed(reading))
                        .seen(reading.statusLine()));
    }

    /** Some servers say 426 where they want no more than a newer version of HTTP. */
    private static Diagnosis unnamed(Reading reading) {
        boolean old =
                reading.request()
                        .filter(request -> request.version().equals("HTTP/1.0"))
                        .isPresent();
        Diagnosis found = Diagnosis.of(Confidence.LIKELY, 60);
        return old
                ? found.as("old-version").seen(reading.requestLine()).mend(CraftUse.of("version"))
                : found.as(isWhole(reading) ? "untold" : "unknown");
    }

    private static boolean isWhole(Reading reading) {
        return reading.response().filter(it -> it.fields().whole()).isPresent();
    }

    private static Diagnosis wanted(Reading reading, FieldLine line) {
        return Diagnosis.of(Confidence.CERTAIN, 60)
                .fact("protocol", Grammar.brief(line.value()))
                .seen(reading.received(line))
                .mend(CraftUse.of("upgrade", Upgrades.first(line)));
    }
}
