/** What a catalogue page says beyond its facts: values only, free of the markup they came in. */
@NullMarked
package dev.foursight.catalogue.page;

import org.jspecify.annotations.NullMarked;
