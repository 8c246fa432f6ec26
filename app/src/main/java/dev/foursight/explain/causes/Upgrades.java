package dev.foursight.explain.causes;

import dev.foursight.explain.Reading;
import dev.foursight.http.FieldLine;
import java.util.Optional;

/** The Upgrade fields of both sides (RFC 9110 §7.8). */
final class Upgrades {

    private Upgrades() {}

    static Optional<FieldLine> asked(Reading reading) {
        return reading.request().flatMap(request -> request.fields().first("Upgrade"));
    }

    static Optional<FieldLine> wanted(Reading reading) {
        return reading.response().flatMap(response -> response.fields().first("Upgrade"));
    }

    /** The protocol that stands first in the list. */
    static String first(FieldLine line) {
        return line.value().split(",", 2)[0].strip();
    }
}
