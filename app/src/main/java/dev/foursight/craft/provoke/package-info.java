/** Crafts that break a request on purpose. */
@NullMarked
package dev.foursight.craft.provoke;

import org.jspecify.annotations.NullMarked;
