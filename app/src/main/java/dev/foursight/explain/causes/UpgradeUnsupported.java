package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.Optional;
import java.util.stream.Stream;

/** The protocol that the request asks for is not the one the server wants. */
final class UpgradeUnsupported extends Described {

    UpgradeUnsupported() {
        super("upgrade.unsupported", "RFC 9110 §7.8");
    }

    @Override
    public When when() {
        return When.status(400, 426, 501).andAsked("Upgrade");
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return Upgrades.asked(reading)
                .filter(line -> reading.hasStatus(400, 426, 501))
                .map(line -> describe(reading, line));
    }

    private static Diagnosis describe(Reading reading, FieldLine asked) {
        Optional<FieldLine> wanted = Upgrades.wanted(reading);
        boolean other =
                wanted.filter(line -> !Upgrades.first(line).equalsIgnoreCase(Upgrades.first(asked)))
                        .isPresent();
        Optional<String> missing = missingForWebSocket(reading, asked);
        return Diagnosis.of(
                        missing.isPresent() && !reading.hasStatus(426)
                                ? Confidence.LIKELY
                                : confidence(reading, other),
                        Stage.MEANING)
                .as(other ? "other" : missing.isPresent() ? "incomplete" : "")
                .fact("missing", missing.orElse(""))
                .fact("asked", Grammar.brief(asked.value()))
                .fact("wanted", wanted.map(line -> Grammar.brief(line.value())).orElse(""))
                .seen(reading.sent(asked))
                .seen(reading.statusLine())
                .seen(wanted.map(reading::received))
                .mend(CraftUse.of("drop-field", "Upgrade"));
    }

    /** RFC 6455 §4.1 wants both in the opening handshake. */
    private static Optional<String> missingForWebSocket(Reading reading, FieldLine asked) {
        return Upgrades.first(asked).equalsIgnoreCase("websocket")
                ? Stream.of("Sec-WebSocket-Key", "Sec-WebSocket-Version")
                        .filter(name -> Asked.field(reading, name).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private static Confidence confidence(Reading reading, boolean other) {
        if (!reading.hasStatus(426)) {
            return Confidence.POSSIBLE;
        }
        return other ? Confidence.CERTAIN : Confidence.LIKELY;
    }
}
