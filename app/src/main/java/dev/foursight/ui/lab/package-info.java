/** The Lab screen: the lab's switch and doors, its scenarios, its log, and the exercises. */
@NullMarked
package dev.foursight.ui.lab;

import org.jspecify.annotations.NullMarked;
