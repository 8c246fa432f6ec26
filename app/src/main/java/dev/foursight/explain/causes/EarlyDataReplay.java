package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import dev.foursight.http.FieldLine;
import java.util.Optional;

/** The request came in TLS early data, or says so, and the server fears a replay. */
final class EarlyDataReplay extends Described {

    EarlyDataReplay() {
        super("early-data.replay", "RFC 8470 §5.2");
    }

    @Override
    public When when() {
        return When.status(425);
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        if (!reading.hasStatus(425)) {
            return Optional.empty();
        }
        Optional<FieldLine> line =
                reading.request().flatMap(request -> request.fields().first("Early-Data"));
        return Optional.of(
                line.map(field ->
                                Diagnosis.of(Confidence.CERTAIN, 60)
                                        .seen(reading.sent(field))
                                        .mend(CraftUse.of("drop-field", "Early-Data")))
                        .orElseGet(() -> Diagnosis.of(Confidence.LIKELY, 60).as("untold"))
                        .seen(reading.statusLine()));
    }
}
