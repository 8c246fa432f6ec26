/** Values to text and back: JSON, curl, raw. No I/O of its own. */
@NullMarked
package dev.foursight.formats;

import org.jspecify.annotations.NullMarked;
