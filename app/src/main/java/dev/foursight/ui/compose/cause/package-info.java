/** Finding the part of a request that a server refuses, in place, under the explanation card. */
@NullMarked
package dev.foursight.ui.compose.cause;

import org.jspecify.annotations.NullMarked;
