package dev.foursight.explain.causes;

import dev.foursight.explain.CauseRule;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.When;
import java.util.Optional;

/** The content's values are not accepted; content that cannot be read has another fault. */
final class BodyInvalid extends Described {

    private final CauseRule told;

    BodyInvalid() {
        super("body.invalid", "RFC 9110 §15.5.21");
        told = new ToldAnyway(new SaidByStatus(id(), clause(), 422));
    }

    @Override
    public When when() {
        return told.when();
    }

    @Override
    public Optional<Diagnosis> examine(Reading reading) {
        return BodyMalformed.isSeen(reading)
                ? Optional.empty()
                : told.examine(reading)
                        .map(found -> found.variant().isEmpty() ? bySaying(reading, found) : found);
    }

    /** Without content it is the target or a field that brings the value. */
    private static Diagnosis bySaying(Reading reading, Diagnosis found) {
        String said = Told.said(reading);
        boolean none = reading.request().filter(Asked::isWithoutContent).isPresent();
        Diagnosis named =
                found.fact("said", said).as(none ? "no-content" : said.isEmpty() ? "" : "said");
        return none ? named.with(Confidence.LIKELY) : named;
    }
}
