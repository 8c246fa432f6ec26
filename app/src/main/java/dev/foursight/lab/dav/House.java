package dev.foursight.lab.dav;

import java.util.Set;

/**
 * House rules of a store, each for some collections and everything in them.
 *
 * @param careful where nothing is replaced or removed without a condition (RFC 6585 §3)
 * @param blunt where a locked member lets a DELETE or MOVE of its collection fail as at Apache
 *     httpd: 424 in the status line, and nothing done; elsewhere as in RFC 4918 §9.6.1
 */
record House(Set<DavPath> careful, Set<DavPath> blunt) {

    boolean isCareful(DavPath path) {
        return careful.stream().anyMatch(collection -> collection.contains(path));
    }

    boolean isBlunt(DavPath path) {
        return blunt.stream().anyMatch(collection -> collection.contains(path));
    }
}
