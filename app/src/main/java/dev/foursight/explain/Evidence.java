package dev.foursight.explain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a cause or finding rests on.
 *
 * @param from offset of the first byte in what was sent or received, or null where it is no bytes
 * @param to offset after the last byte, or null
 * @param text what is there, for people; from the wire, so hostile
 */
public record Evidence(Where where, @Nullable Integer from, @Nullable Integer to, String text) {

    /** Which side of the exchange shows it. */
    public enum Where {
        SENT,
        RECEIVED,
        OUTCOME,
        TIMING,
        TLS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
