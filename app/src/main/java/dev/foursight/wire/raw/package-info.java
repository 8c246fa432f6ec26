/** Own HTTP/1.x over sockets: exact bytes out, every byte in. */
@NullMarked
package dev.foursight.wire.raw;

import org.jspecify.annotations.NullMarked;
