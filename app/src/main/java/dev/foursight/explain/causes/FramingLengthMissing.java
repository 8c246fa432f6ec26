package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.ParsedRequest;
import java.util.Optional;

/** The server wants a Content-Length and got none. */
final class FramingLengthMissing extends Described {

    FramingLengthMissing() {
        super("framing.length-missing", "RFC 9110 §15.5.12");
    }

    @Override
    public When when() {
        return When.status(411);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        if (!reading.hasStatus(411)) {
            return Blame.told(reading, id());
        }
        return Optional.of(
                reading.request()
                        .map(FramingLengthMissing::describe)
                        .orElseGet(() -> Diagnosis.of(Confidence.LIKELY, 60).as("untold"))
                        .seen(reading.requestLine())
                        .seen(reading.statusLine())
                        .mend(CraftUse.of("content-length")));
    }

    private static Diagnosis describe(ParsedRequest request) {
        Framing framing = Framing.of(request.fields());
        Diagnosis found =
                Diagnosis.of(Confidence.CERTAIN, Stage.FRAMING)
                        .fact("method", Grammar.brief(request.method()));
        if (!framing.codingLines().isEmpty()) {
            return found.as("coded");
        }
        return framing.lengths().isEmpty() ? found : found.with(Confidence.LIKELY).as("sent");
    }
}
