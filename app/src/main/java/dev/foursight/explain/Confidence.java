package dev.foursight.explain;

import java.util.Locale;

/** How sure a cause is; in order from sure to unsure. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    POSSIBLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
