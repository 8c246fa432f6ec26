/** Entries of the catalogue side by side. */
@NullMarked
package dev.foursight.ui.codes.compare;

import org.jspecify.annotations.NullMarked;
