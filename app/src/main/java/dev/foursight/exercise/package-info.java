/** Short tasks for people who learn: what to do, and whether an exchange shows that it was done. */
@NullMarked
package dev.foursight.exercise;

import org.jspecify.annotations.NullMarked;
