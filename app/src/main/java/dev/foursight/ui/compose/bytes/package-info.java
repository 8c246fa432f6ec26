/** A request's exact bytes as text that can be edited, and what becomes of the edits. */
@NullMarked
package dev.foursight.ui.compose.bytes;

import org.jspecify.annotations.NullMarked;
