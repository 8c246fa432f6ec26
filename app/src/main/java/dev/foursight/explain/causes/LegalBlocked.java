package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.explain.answer.Link;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** The law, or somebody who invokes it, demands that the resource is withheld. */
final class LegalBlocked extends OnStatus {

    LegalBlocked() {
        super("legal.blocked", "RFC 7725 §3", 451);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        if (response.fields().has("X-MS-Location")) {
            return Optional.empty();
        }
        Diagnosis found =
                Asked.in(reading, Diagnosis.of(Confidence.CERTAIN, 40)).seen(reading.statusLine());
        Optional<Diagnosis> named =
                Link.all(response.fields()).stream()
                        .filter(link -> link.isFor("blocked-by"))
                        .findFirst()
                        .map(link ->
                                found.as("by")
                                        .fact("by", Asked.shortened(link.target()))
                                        .seen(reading.received(link.line())));
        return named.or(() -> Optional.of(found.seen(Told.words(reading))));
    }
}
