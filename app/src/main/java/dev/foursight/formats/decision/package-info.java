/** The decision graph as a drawing: where everything stands, and the same as SVG. */
@NullMarked
package dev.foursight.formats.decision;

import org.jspecify.annotations.NullMarked;
