/** The content of a message made readable: its codings taken off, its structure laid out. */
@NullMarked
package dev.foursight.formats.content;

import org.jspecify.annotations.NullMarked;
