/** What the person chose and left open, kept in small files. */
@NullMarked
package dev.foursight.settings;

import org.jspecify.annotations.NullMarked;
