/** What the lab serves: each page earns its answers by a mechanism of its own. */
@NullMarked
package dev.foursight.lab.site;

import org.jspecify.annotations.NullMarked;
