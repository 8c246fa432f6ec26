/** Well-formed requests over OkHttp: HTTP/1.1 and HTTP/2. */
@NullMarked
package dev.foursight.wire.ok;

import org.jspecify.annotations.NullMarked;
