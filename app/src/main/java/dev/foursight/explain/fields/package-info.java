/** What each field of an answer says in its exchange. */
@NullMarked
package dev.foursight.explain.fields;

import org.jspecify.annotations.NullMarked;
