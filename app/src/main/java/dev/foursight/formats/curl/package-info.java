/** Command lines of curl, read and written. */
@NullMarked
package dev.foursight.formats.curl;

import org.jspecify.annotations.NullMarked;
