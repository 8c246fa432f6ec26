package dev.foursight.ui.compose;

import dev.foursight.craft.Craft;

/** A row of the craft palette. */
sealed interface PaletteRow {

    /** Begins a group. */
    record Heading(String title) implements PaletteRow {}

    /** A craft that can be chosen. */
    record Item(Craft craft) implements PaletteRow {}
}
