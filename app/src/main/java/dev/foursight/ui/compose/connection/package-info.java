/** How to talk to the server: the Connection tab and its models. */
@NullMarked
package dev.foursight.ui.compose.connection;

import org.jspecify.annotations.NullMarked;
