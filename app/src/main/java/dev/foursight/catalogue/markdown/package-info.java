/**
 * Reads the part of a catalogue file that follows the front matter: strict, and in a small part of
 * Markdown.
 */
@NullMarked
package dev.foursight.catalogue.markdown;

import org.jspecify.annotations.NullMarked;
