/** Named changes to a draft: what to break, what it should earn, which clause says so. */
@NullMarked
package dev.foursight.craft;

import org.jspecify.annotations.NullMarked;
