/** The window: what its screens share, then one package per screen and one for the frame. */
@NullMarked
package dev.foursight.ui;

import org.jspecify.annotations.NullMarked;
