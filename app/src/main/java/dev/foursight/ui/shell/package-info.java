/** The frame round the screens: header, rail, status bar, theme. */
@NullMarked
package dev.foursight.ui.shell;

import org.jspecify.annotations.NullMarked;
