package dev.foursight.lab.dav;

import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LOCK (RFC 4918 §9.10) and UNLOCK (§9.11). */
record Locking(Store store, Gate gate, Refusals refusals) {

    /** Characters of DAV:owner at most. */
    private static final int OWNER = 1_000;

    private static final Duration USUAL = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Pattern SECONDS = Pattern.compile("second-(\\d{1,10})");

    Reply lock(Call call) throws Refused {
        return call.content().isEmpty() ? refresh(call) : take(call);
    }

    private Reply take(Call call) throws Refused {
        String depth = call.word("Depth").orElse("infinity");
        if (!depth.equals("0") && !depth.equals("infinity")) {
            throw refusals.of(400, "depth.lock");
        }
        Element info = new XmlBody(refusals).read(call, "lockinfo");
        boolean exclusive = exclusive(info);
        Optional<Element> owner = owner(info);
        boolean created = store.at(call.path()).isEmpty();
        Making making = new Making(store, gate, refusals);
        if (created) {
            making.requireParent(call.path());
        }
        Set<String> submitted = gate.conditions(call);
        if (created) {
            gate.membershipUnlocked(call.path(), submitted);
        }
        boolean infinite = depth.equals("infinity");
        Optional<Reply> conflict = conflict(call, exclusive, infinite);
        if (conflict.isPresent()) {
            return conflict.get();
        }
        if (store.locks().full()) {
            throw refusals.of(507, "state.store-full");
        }
        if (created) {
            making.putEmpty(call);
        }
        Duration granted = granted(call);
        Lock lock =
                new Lock(
                        "urn:uuid:" + UUID.randomUUID(),
                        call.path(),
                        exclusive,
                        infinite,
                        owner,
                        granted,
                        call.now().plus(granted));
        store.locks().add(lock);
        return discovery(created ? 201 : 200, call).with("Lock-Token", "<" + lock.token() + ">");
    }

    /** Kept as it came, but not at any length. */
    private Optional<Element> owner(Element info) throws Refused {
        Optional<Element> owner = info.first("owner");
        if (owner.isPresent() && XmlWriter.document(owner.get()).length() > OWNER) {
            throw refusals.of(413, "body.owner-too-long", Map.of("limit", OWNER));
        }
        return owner;
    }

    /** Which of the two scopes; a lock that is neither or no write lock makes no sense here. */
    private boolean exclusive(Element info) throws Refused {
        Optional<Element> scope = info.first("lockscope");
        boolean exclusive = scope.flatMap(it -> it.first("exclusive")).isPresent();
        boolean shared = scope.flatMap(it -> it.first("shared")).isPresent();
        boolean write = info.first("locktype").flatMap(it -> it.first("write")).isPresent();
        if (!write || exclusive == shared) {
            throw refusals.of(422, "body.lockinfo-unclear");
        }
        return exclusive;
    }

    /** The answer if another lock stands in the way (RFC 4918 §7, §9.10.5, §9.10.6). */
    private Optional<Reply> conflict(Call call, boolean exclusive, boolean infinite)
            throws Refused {
        List<Lock> here = clashing(store.locks().covering(call.path()), exclusive);
        if (!here.isEmpty()) {
            List<String> roots = here.stream().map(lock -> store.href(lock.root())).toList();
            throw refusals.condition(423, "lock.conflict", "no-conflicting-lock", roots);
        }
        List<Lock> below =
                infinite ? clashing(store.locks().below(call.path()), exclusive) : List.of();
        if (below.isEmpty()) {
            return Optional.empty();
        }
        MultiStatus report = new MultiStatus();
        below.stream()
                .map(lock -> store.href(lock.root()))
                .distinct()
                .forEach(href -> refusals.addConflict(report, href));
        refusals.addDependent(report, store.href(call.path()));
        return Optional.of(report.reply(207));
    }

    private static List<Lock> clashing(List<Lock> held, boolean exclusive) {
        return held.stream().filter(lock -> exclusive || lock.exclusive()).toList();
    }

    /** A LOCK without content renews the lock that If names (RFC 4918 §9.10.2). */
    private Reply refresh(Call call) throws Refused {
        Set<String> submitted = gate.conditions(call);
        List<Lock> named =
                store.locks().covering(call.path()).stream()
                        .filter(lock -> submitted.contains(lock.token()))
                        .toList();
        if (call.field("If").isEmpty()) {
            throw refusals.of(400, "lock.nothing-asked");
        }
        if (named.size() != 1) {
            throw refusals.condition(
                    412, "lock.not-here", "lock-token-matches-request-uri", List.of());
        }
        Lock lock = named.getFirst();
        store.locks().replace(lock, lock.refreshed(granted(call), call.now()));
        return discovery(200, call);
    }

    /** As long as was asked for, but not longer than is good for the others (§10.7). */
    private static Duration granted(Call call) {
        for (String wish : call.word("Timeout").orElse("").split(",", 16)) {
            Matcher seconds = SECONDS.matcher(wish.strip());
            if (wish.strip().equals("infinite")) {
                return LONGEST;
            }
            if (seconds.matches()) {
                long wished = Math.clamp(Long.parseLong(seconds.group(1)), 1, LONGEST.toSeconds());
                return Duration.ofSeconds(wished);
            }
        }
        return USUAL;
    }

    private Reply discovery(int status, Call call) {
        LiveProperties live = new LiveProperties(store, call.now());
        Element all = live.discovery(store.locks().covering(call.path()));
        return Refusals.xml(status, Element.dav("prop", all));
    }

    Reply unlock(Call call) throws Refused {
        String value =
                call.field("Lock-Token").orElseThrow(() -> refusals.of(400, "lock.token-missing"));
        if (!value.startsWith("<") || !value.endsWith(">")) {
            throw refusals.of(400, "lock.token-malformed");
        }
        gate.ifHolds(call);
        Lock lock =
                store.locks()
                        .named(value.substring(1, value.length() - 1))
                        .filter(held -> held.covers(call.path()))
                        .orElseThrow(() ->
                                refusals.condition(
                                        409,
                                        "lock.not-here",
                                        "lock-token-matches-request-uri",
                                        List.of()));
        if (lock.foreign()) {
            throw refusals.of(403, "lock.foreign");
        }
        store.locks().remove(lock);
        return Reply.empty(204);
    }
}
