/** A loopback server that earns its 4xx answers honestly. */
@NullMarked
package dev.foursight.lab;

import org.jspecify.annotations.NullMarked;
