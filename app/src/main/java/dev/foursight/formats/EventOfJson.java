package dev.foursight.formats;

import dev.foursight.http.WireEvent;
import dev.foursight.http.WireEvent.What;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes a wire event of one element of {@code steps}. */
final class EventOfJson {

    private EventOfJson() {}

    /** Empty for an element that is not {@code {atMs, what, bytes}} with a known {@code what}. */
    static Optional<WireEvent> read(JsonNode step) {
        JsonNode at = step.path("atMs");
        JsonNode bytes = step.path("bytes");
        if (!at.isNumber() || !step.path("what").isString()) {
            return Optional.empty();
        }
        String what = step.path("what").stringValue();
        return Arrays.stream(What.values())
                .filter(known -> known.id().equals(what))
                .findFirst()
                .map(known ->
                        new WireEvent(
                                at.doubleValue(),
                                known,
                                bytes.canConvertToLong() ? bytes.longValue() : 0));
    }
}
