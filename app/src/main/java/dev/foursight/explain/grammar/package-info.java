/** What is wrong with a request's bytes, read before anything is sent. */
@NullMarked
package dev.foursight.explain.grammar;

import org.jspecify.annotations.NullMarked;
