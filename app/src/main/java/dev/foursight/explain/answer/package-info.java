/** Readers of what an answer says about itself: its fields and its content, as values. */
@NullMarked
package dev.foursight.explain.answer;

import org.jspecify.annotations.NullMarked;
