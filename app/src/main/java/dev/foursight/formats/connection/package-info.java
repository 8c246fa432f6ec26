/** What a person writes about the way to a server, as values. */
@NullMarked
package dev.foursight.formats.connection;

import org.jspecify.annotations.NullMarked;
