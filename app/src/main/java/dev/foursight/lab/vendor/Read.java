package dev.foursight.lab.vendor;

import dev.foursight.lab.site.Page;
import java.util.Set;

/** A page that is only read. */
@FunctionalInterface
interface Read extends Page {

    @Override
    default Set<String> methods() {
        return Set.of("GET", "HEAD");
    }
}
