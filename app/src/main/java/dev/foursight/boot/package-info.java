/** The one place that joins the rooms. */
@NullMarked
package dev.foursight.boot;

import org.jspecify.annotations.NullMarked;
