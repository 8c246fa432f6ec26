package dev.foursight.formats;

import dev.foursight.http.Bytes;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireEvent.What;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a wire event of one element of {@code steps}. */
final class EventOfJson {

    private EventOfJson() {}

    /** What is no base64 is left out like any other unknown. */
    private static @Nullable Bytes content(JsonNode base64) {
        try {
            return base64.isString() ? Bytes.ofBase64(base64.stringValue()) : null;
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
    }

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
                                bytes.canConvertToLong() ? bytes.longValue() : 0,
                                content(step.path("base64"))));
    }
}
