package dev.foursight.lab.dav;

import dev.foursight.lab.site.Preconditions;
import dev.foursight.lab.site.Refused;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to hold before a tree is changed: conditions first, then locks. */
record Gate(Store store, Refusals refusals) {

    /** Methods that change or take away what is at their target. */
    private static final Set<String> REPLACING = Set.of("PUT", "DELETE", "MOVE", "PROPPATCH");

    /**
     * Evaluates If and the conditions of RFC 9110 §13 for a change.
     *
     * @return the state tokens that the request submits
     */
    Set<String> conditions(Call call) throws Refused {
        Set<String> submitted = ifHolds(call);
        for (String token : submitted) {
            if (store.locks().named(token).filter(Lock::foreign).isPresent()) {
                // Knowing the token is not enough (RFC 4918 §6.4).
                throw refusals.of(403, "lock.foreign");
            }
        }
        Optional<Resource> here = store.at(call.path());
        if (REPLACING.contains(call.method())) {
            demand(call, call.path());
        }
        if (Preconditions.failed(
                call.request(), here.isPresent(), here.map(Resource::document).orElse(null))) {
            throw refusals.of(412, "precondition.failed");
        }
        return submitted;
    }

    /** Refuses to change what is at a path without a condition, where conditions are demanded. */
    void demand(Call call, DavPath path) throws Refused {
        if (store.at(path).isPresent() && store.house().isCareful(path) && !conditional(call)) {
            throw refusals.of(428, "precondition.required-here");
        }
    }

    private static boolean conditional(Call call) {
        return call.field("If-Match").isPresent()
                || call.field("If-Unmodified-Since").isPresent()
                || call.field("If").isPresent();
    }

    /** Evaluates If alone, which applies to every method (RFC 4918 §10.4.1). */
    Set<String> ifHolds(Call call) throws Refused {
        Optional<String> value = call.field("If");
        if (value.isEmpty()) {
            return Set.of();
        }
        IfHeader field =
                IfHeader.parse(value.get())
                        .orElseThrow(() -> refusals.of(400, "precondition.if-malformed"));
        if (field.clauses().stream().noneMatch(clause -> holds(clause, call))) {
            throw refusals.of(412, "precondition.if-failed");
        }
        return field.tokens();
    }

    private boolean holds(IfHeader.Clause clause, Call call) {
        Optional<DavPath> path =
                clause.tag() == null
                        ? Optional.of(call.path())
                        : Reference.parse(clause.tag())
                                .filter(reference -> reference.isAt(call.authority()))
                                .map(Reference::path);
        return clause.conditions().stream()
                .allMatch(condition -> condition.not() != matches(condition, path));
    }

    private boolean matches(IfHeader.Condition condition, Optional<DavPath> path) {
        if (path.isEmpty()) {
            return false;
        }
        return condition.etag()
                ? store.at(path.get())
                        .map(Resource::document)
                        .filter(document -> document.etag().equals(condition.text()))
                        .isPresent()
                : store.locks()
                        .named(condition.text())
                        .filter(lock -> lock.covers(path.get()))
                        .isPresent();
    }

    /** Refuses to change what is at a path while somebody else has it locked. */
    void unlocked(DavPath path, Set<String> submitted) throws Refused {
        refuse(store.locks().barring(path, submitted));
    }

    /** Refuses to add a path to a locked collection or to take it from one. */
    void membershipUnlocked(DavPath path, Set<String> submitted) throws Refused {
        refuse(store.locks().barringMembership(path, submitted));
    }

    private void refuse(Optional<Lock> bar) throws Refused {
        if (bar.isPresent()) {
            throw refusals.locked(bar.stream(), store);
        }
    }

    /** What below a path cannot be removed, each with the lock that forbids it. */
    List<Barred> barredBelow(DavPath path, Set<String> submitted) {
        return store.tree(path).stream()
                .filter(below -> !below.equals(path))
                .flatMap(below ->
                        store.locks().barringMembership(below, submitted).stream()
                                .map(lock -> new Barred(below, lock)))
                .toList();
    }

    /** A resource and the lock on it. */
    record Barred(DavPath path, Lock lock) {}

    /** The paths that have to stay with those that are barred: the collections they are in. */
    static Set<DavPath> staying(Collection<Barred> barred) {
        Set<DavPath> staying = new LinkedHashSet<>();
        for (Barred one : barred) {
            for (DavPath path = one.path(); staying.add(path); path = path.parent()) {
                // Up to the top, or to where another one came by.
            }
        }
        return staying;
    }
}
