/** The window. */
@NullMarked
package dev.foursight.ui;

import org.jspecify.annotations.NullMarked;
