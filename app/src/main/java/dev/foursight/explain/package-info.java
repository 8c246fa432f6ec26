/** Why an exchange ended as it did: a pure function of the exchange. */
@NullMarked
package dev.foursight.explain;

import org.jspecify.annotations.NullMarked;
