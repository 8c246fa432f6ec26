/** The decision graph on the screen: walked by keys, zoomed, and taken away as a picture. */
@NullMarked
package dev.foursight.ui.choose;

import org.jspecify.annotations.NullMarked;
