package dev.foursight.probe.blame;

/** How much a change alters what is asked; the search begins with the first. */
enum Tier {
    /** The same question, said more plainly. */
    PLAIN,
    /** Takes away who asks, or what is handed over. */
    OWN,
    /** Asks for something else. */
    QUESTION
}
