package dev.foursight.lab.dav;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The methods that a path allows as it is now. */
final class Allowed {

    private static final Set<String> UNMAPPED = Set.of("OPTIONS", "PUT", "MKCOL", "LOCK");

    private static final Set<String> COLLECTION =
            Set.of(
                    "OPTIONS",
                    "GET",
                    "HEAD",
                    "DELETE",
                    "COPY",
                    "MOVE",
                    "PROPFIND",
                    "PROPPATCH",
                    "LOCK",
                    "UNLOCK");

    /** These and methods of other pages, which the tree refuses with the Allow it owes. */
    static final Set<String> JUDGED =
            Set.of(
                    "OPTIONS",
                    "GET",
                    "HEAD",
                    "PUT",
                    "DELETE",
                    "MKCOL",
                    "COPY",
                    "MOVE",
                    "PROPFIND",
                    "PROPPATCH",
                    "LOCK",
                    "UNLOCK",
                    "POST",
                    "PATCH",
                    "TRACE");

    private Allowed() {}

    /**
     * @param root whether it is the top of its tree, which stays where it is
     */
    static Set<String> methods(Optional<Resource> here, boolean root) {
        if (here.isEmpty()) {
            return UNMAPPED;
        }
        Set<String> methods = new TreeSet<>(COLLECTION);
        if (root) {
            methods.removeAll(Set.of("DELETE", "MOVE"));
        }
        if (!here.get().collection()) {
            methods.add("PUT");
        }
        return methods;
    }

    /** As Allow has them. */
    static String list(Optional<Resource> here, boolean root) {
        return String.join(", ", new TreeSet<>(methods(here, root)));
    }
}
