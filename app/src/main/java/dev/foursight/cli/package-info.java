/** The command line. */
@NullMarked
package dev.foursight.cli;

import org.jspecify.annotations.NullMarked;
