/** Where in the decision graph an exchange stands. */
@NullMarked
package dev.foursight.explain.decision;

import org.jspecify.annotations.NullMarked;
