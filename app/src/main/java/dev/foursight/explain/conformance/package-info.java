/** One small class for each requirement on an answer. */
@NullMarked
package dev.foursight.explain.conformance;

import org.jspecify.annotations.NullMarked;
