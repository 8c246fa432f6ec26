/** Crafts that mend a request: what remedies are made of. */
@NullMarked
package dev.foursight.craft.repair;

import org.jspecify.annotations.NullMarked;
