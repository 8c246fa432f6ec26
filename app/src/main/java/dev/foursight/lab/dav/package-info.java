/** A small WebDAV store in memory, classes 1 and 2 of RFC 4918. */
@NullMarked
package dev.foursight.lab.dav;

import org.jspecify.annotations.NullMarked;
