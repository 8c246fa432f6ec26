package dev.foursight.wire;

import dev.foursight.http.Draft;
import dev.foursight.http.Hop;
import dev.foursight.http.Journey.Stop;
import org.jspecify.annotations.Nullable;

/**
 * What comes after an answer: a further request, or why there is none, or neither.
 *
 * @param hop of the answer, where there is a further request
 */
record Onward(@Nullable Hop hop, @Nullable Draft next, @Nullable Stop stop) {

    static final Onward END = new Onward(null, null, null);

    static Onward to(Draft next, Hop hop) {
        return new Onward(hop, next, null);
    }

    static Onward stopped(Stop why) {
        return new Onward(null, null, why);
    }
}
