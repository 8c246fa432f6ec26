/** The catalogue on screen: search, facets, table and page. */
@NullMarked
package dev.foursight.ui.codes;

import org.jspecify.annotations.NullMarked;
