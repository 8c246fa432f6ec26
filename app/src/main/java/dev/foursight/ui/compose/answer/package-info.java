/**
 * The screen that composes a request, breaks it on purpose, sends it and shows why the answer came.
 */
@NullMarked
package dev.foursight.ui.compose.answer;

import org.jspecify.annotations.NullMarked;
