package dev.foursight.lab;

import java.util.Locale;

/** How well the lab behaves while it refuses. */
public enum Variant {
    /** Sends every field it owes and content that explains. */
    CONFORMING,
    /** Owes something and forgets it, as many servers do. */
    SLOPPY,
    /** Lies about its length, drips, closes early or floods. */
    HOSTILE;

    /** As it stands in a path. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
