/** What every screen uses: work off the FX thread, names for screen readers, icons. */
@NullMarked
package dev.foursight.ui.common;

import org.jspecify.annotations.NullMarked;
