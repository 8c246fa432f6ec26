package dev.foursight.lab.dav;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A tree of resources with their locks and the memory of what was deleted. Small on purpose. Not
 * safe for threads: {@link DavTree} lets one request in at a time.
 */
final class Store {

    /** Resources at most, and bytes in all of them. */
    static final int ENTRIES = 300;

    static final long BYTES = 4_000_000;

    /** How many deletions it remembers. */
    static final int MEMORY = 1_000;

    private final DavPath root;
    private final House house;
    private final Locks locks = new Locks();
    private final NavigableMap<DavPath, Resource> resources = new TreeMap<>();
    private final Map<DavPath, Instant> deleted = new LinkedHashMap<>();
    private long bytes;

    Store(DavPath root, Resource top, House house) {
        this.root = root;
        this.house = house;
        resources.put(root, top);
        bytes = top.size();
    }

    DavPath root() {
        return root;
    }

    House house() {
        return house;
    }

    Locks locks() {
        return locks;
    }

    Optional<Resource> at(DavPath path) {
        return Optional.ofNullable(resources.get(path));
    }

    /** Whether there was something that somebody deleted. */
    boolean remembers(DavPath path) {
        return deleted.containsKey(path);
    }

    String href(DavPath path) {
        return path.href(at(path).filter(Resource::collection).isPresent());
    }

    /** The path and everything below it, collections before their members. */
    List<DavPath> tree(DavPath path) {
        return resources.tailMap(path, true).keySet().stream().takeWhile(path::contains).toList();
    }

    List<DavPath> members(DavPath path) {
        return tree(path).stream()
                .filter(below -> below.names().size() == path.names().size() + 1)
                .toList();
    }

    /** Whether so many more resources and bytes would fit. */
    boolean fits(int entries, long more) {
        return resources.size() + entries <= ENTRIES && bytes + more <= BYTES;
    }

    /** Sets what is at a path; the caller has seen to its collection and to the room. */
    void put(DavPath path, Resource resource) {
        Resource before = resources.put(path, resource);
        bytes += resource.size() - (before == null ? 0 : before.size());
        deleted.remove(path);
    }

    /** Takes single resources away and remembers them as deleted. */
    void delete(List<DavPath> paths, Instant now) {
        remove(paths);
        paths.forEach(path -> deleted.put(path, now));
        while (deleted.size() > MEMORY) {
            deleted.remove(deleted.keySet().iterator().next());
        }
    }

    /** Takes single resources away that now are elsewhere. */
    void remove(List<DavPath> paths) {
        for (DavPath path : paths) {
            Resource before = resources.remove(path);
            bytes -= before == null ? 0 : before.size();
        }
    }

    /** Ends the locks that have run out or lost what they were on. */
    void sweep(Instant now) {
        locks.sweep(now, resources::containsKey);
    }
}
