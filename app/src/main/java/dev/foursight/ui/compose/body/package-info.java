/** What a request carries: the Body tab and its models. */
@NullMarked
package dev.foursight.ui.compose.body;

import org.jspecify.annotations.NullMarked;
