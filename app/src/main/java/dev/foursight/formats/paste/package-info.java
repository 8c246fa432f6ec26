/** Tells what a pasted text is. */
@NullMarked
package dev.foursight.formats.paste;

import org.jspecify.annotations.NullMarked;
