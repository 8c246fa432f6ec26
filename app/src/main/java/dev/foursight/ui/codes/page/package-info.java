/** One entry of the catalogue as a page to read. */
@NullMarked
package dev.foursight.ui.codes.page;

import org.jspecify.annotations.NullMarked;
