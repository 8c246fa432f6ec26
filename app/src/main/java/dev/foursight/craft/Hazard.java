package dev.foursight.craft;

/** What a craft may do to the server it is sent to; all but the first need consent off loopback. */
public enum Hazard {
    HARMLESS,
    /** Makes the server read or hold a lot. */
    LOADS,
    /** May change something on the server. */
    WRITES
}
