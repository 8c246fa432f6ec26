/** The program's entry. */
@NullMarked
package dev.foursight;

import org.jspecify.annotations.NullMarked;
