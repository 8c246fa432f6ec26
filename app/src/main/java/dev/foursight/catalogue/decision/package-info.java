/** Which code to answer with: the graph of questions that an API's designer walks. */
@NullMarked
package dev.foursight.catalogue.decision;

import org.jspecify.annotations.NullMarked;
