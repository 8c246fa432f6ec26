/** Finds the part of a request that a server refuses, by sending it with parts left out. */
@NullMarked
package dev.foursight.probe.blame;

import org.jspecify.annotations.NullMarked;
