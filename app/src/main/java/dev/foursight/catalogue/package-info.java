/** What every 4xx code means, keyed by code and origin, and how to find it. */
@NullMarked
package dev.foursight.catalogue;

import org.jspecify.annotations.NullMarked;
