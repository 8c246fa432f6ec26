package dev.foursight.lab.dav;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The locks of a store. */
final class Locks {

    /** Locks at most: each is told with every resource that it covers. */
    static final int LIMIT = 30;

    private final List<Lock> held = new ArrayList<>();

    boolean full() {
        return held.size() >= LIMIT;
    }

    void add(Lock lock) {
        held.add(lock);
    }

    void replace(Lock old, Lock with) {
        held.set(held.indexOf(old), with);
    }

    void remove(Lock lock) {
        held.remove(lock);
    }

    /** Forgets what has run out, and what was taken on something that is there no more. */
    void sweep(Instant now, Predicate<DavPath> mapped) {
        held.removeIf(lock -> !lock.until().isAfter(now) || !mapped.test(lock.root()));
    }

    /** Locks on the path itself or on a collection above it that reach down to it. */
    List<Lock> covering(DavPath path) {
        return held.stream().filter(lock -> lock.covers(path)).toList();
    }

    /** Locks taken on something below the path. */
    List<Lock> below(DavPath path) {
        return held.stream()
                .filter(lock -> path.contains(lock.root()) && !path.equals(lock.root()))
                .toList();
    }

    Optional<Lock> named(String token) {
        return held.stream().filter(lock -> lock.token().equals(token)).findFirst();
    }

    /** The lock that forbids to change a path, if none of those on it was submitted. */
    Optional<Lock> barring(DavPath path, Set<String> submitted) {
        List<Lock> covering = covering(path);
        return covering.stream().anyMatch(lock -> submitted.contains(lock.token()))
                ? Optional.empty()
                : covering.stream().findFirst();
    }

    /** The same for adding the path to its collection or taking it away (RFC 4918 §7.4). */
    Optional<Lock> barringMembership(DavPath path, Set<String> submitted) {
        return barring(path, submitted).or(() -> barring(path.parent(), submitted));
    }
}
