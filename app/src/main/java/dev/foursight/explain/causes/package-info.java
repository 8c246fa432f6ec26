/** One small class for each cause. */
@NullMarked
package dev.foursight.explain.causes;

import org.jspecify.annotations.NullMarked;
