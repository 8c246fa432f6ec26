/** Sending a request and bringing home everything that came back. */
@NullMarked
package dev.foursight.wire;

import org.jspecify.annotations.NullMarked;
