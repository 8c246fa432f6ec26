package dev.foursight.explain.causes;

import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** ActiveSync's own use of 451: the mailbox is at another server now. */
final class MailboxMoved extends OnStatus {

    MailboxMoved() {
        super("redirect.mailbox", "MS-ASHTTP §3.1.5.2.2", 451);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        return response.fields()
                .first("X-MS-Location")
                .map(line ->
                        mended(line, Diagnosis.of(Confidence.CERTAIN, 90))
                                .fact("location", Asked.shortened(line.value()))
                                .seen(reading.received(line))
                                .meaning("451@activesync"));
    }

    private static Diagnosis mended(FieldLine location, Diagnosis found) {
        String url = location.value().strip();
        return url.matches("https?://[^\\s\\p{Cntrl}]{1,500}")
                ? found.mend(CraftUse.of("url", url))
                : found;
    }
}
