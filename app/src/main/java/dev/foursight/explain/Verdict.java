package dev.foursight.explain;

import java.util.Locale;

/** A permitted alternative conforms; what one exchange cannot decide cannot be told. */
public enum Verdict {
    CONFORMS,
    VIOLATES,
    CANNOT_TELL;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
