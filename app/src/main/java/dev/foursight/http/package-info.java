/** Values of HTTP as Foursight sees it: drafts, bytes, exchanges. No I/O, nothing but the JDK. */
@NullMarked
package dev.foursight.http;

import org.jspecify.annotations.NullMarked;
