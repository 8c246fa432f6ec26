/**
 * Codes that one maker, one service or one RFC made up, each by the mechanism that earns it there.
 */
@NullMarked
package dev.foursight.lab.vendor;

import org.jspecify.annotations.NullMarked;
