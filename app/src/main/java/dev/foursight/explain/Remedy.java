package dev.foursight.explain;

import dev.foursight.craft.CraftUse;

/** A craft that should make the cause go away, with a title that says what it does. */
public record Remedy(CraftUse craft, String title) {}
