/** Reads and writes words as shells do. Knows nothing of the commands they are for. */
@NullMarked
package dev.foursight.formats.shell;

import org.jspecify.annotations.NullMarked;
