package dev.foursight.explain;

import dev.foursight.craft.CraftUse;

/**
 * A craft that should make a cause go away.
 *
 * @param cause the id of the likeliest cause that it mends
 * @param title says what it does
 */
public record Remedy(String cause, CraftUse craft, String title) {}
