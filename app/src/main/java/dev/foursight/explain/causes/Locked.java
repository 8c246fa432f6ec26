package dev.foursight.explain.causes;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedResponse;
import java.util.Optional;

/** Somebody holds a lock on the resource (WebDAV). */
final class Locked extends OnStatus {

    Locked() {
        super("state.locked", "RFC 4918 §11.3", 423);
    }

    @Override
    Optional<Diagnosis> examine(Reading reading, ParsedResponse response) {
        Optional<FieldLine> token =
                Asked.field(reading, "If").or(() -> Asked.field(reading, "Lock-Token"));
        Confidence sure = Told.another(reading, id()) ? Confidence.LIKELY : Confidence.CERTAIN;
        return Optional.of(
                Asked.in(reading, Diagnosis.of(sure, 40))
                        .as(
                                token.isPresent()
                                        ? "token"
                                        : Told.said(reading).isEmpty() ? "" : "said")
                        .fact("said", Told.said(reading))
                        .seen(reading.statusLine())
                        .seen(token.map(reading::sent)));
    }
}
