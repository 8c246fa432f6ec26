/** Who is asking: the Auth tab and its models. */
@NullMarked
package dev.foursight.ui.compose.auth;

import org.jspecify.annotations.NullMarked;
