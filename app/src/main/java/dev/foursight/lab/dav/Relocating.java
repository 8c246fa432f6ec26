package dev.foursight.lab.dav;

import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** COPY (RFC 4918 §9.8) and MOVE (§9.9). Each is done as a whole or not at all. */
record Relocating(Store store, Gate gate, Refusals refusals) {

    Reply copy(Call call, Resource here) throws Refused {
        String depth = call.word("Depth").orElse("infinity");
        boolean shallow = depth.equals("0");
        if (here.collection() && !shallow && !depth.equals("infinity")) {
            throw refusals.of(400, "depth.copy");
        }
        DavPath to = destination(call);
        boolean intoItself = call.path().contains(to) && (!shallow || to.equals(call.path()));
        if (intoItself || to.contains(call.path())) {
            throw refusals.of(403, "destination.overlaps");
        }
        List<DavPath> sources = shallow ? List.of(call.path()) : store.tree(call.path());
        admit(call, to);
        requireRoom(sources);
        return place(call, to, sources, false);
    }

    Reply move(Call call, Resource here) throws Refused {
        if (here.collection() && !call.word("Depth").orElse("infinity").equals("infinity")) {
            throw refusals.of(400, "depth.move");
        }
        DavPath to = destination(call);
        if (call.path().contains(to) || to.contains(call.path())) {
            throw refusals.of(403, "destination.overlaps");
        }
        Set<String> submitted = admit(call, to);
        gate.membershipUnlocked(call.path(), submitted);
        List<Gate.Barred> barred = gate.barredBelow(call.path(), submitted);
        if (!barred.isEmpty()) {
            MultiStatus report = new MultiStatus();
            barred.forEach(one -> refusals.add(report, one, store));
            return store.house().isBlunt(call.path()) ? report.likeApache() : report.reply(207);
        }
        return place(call, to, store.tree(call.path()), true);
    }

    private DavPath destination(Call call) throws Refused {
        String value =
                call.field("Destination")
                        .orElseThrow(() -> refusals.of(400, "destination.missing"));
        Reference reference =
                Reference.parse(value).orElseThrow(() -> refusals.of(400, "destination.malformed"));
        if (!reference.isAt(call.authority())) {
            throw refusals.of(403, "destination.elsewhere");
        }
        if (!store.root().contains(reference.path())) {
            throw refusals.of(403, "destination.outside", Map.of("root", store.root().href(true)));
        }
        return reference.path();
    }

    /** Everything about the destination that can stop it; the tokens that were submitted. */
    private Set<String> admit(Call call, DavPath to) throws Refused {
        String overwrite = call.word("Overwrite").orElse("t");
        if (!overwrite.equals("t") && !overwrite.equals("f")) {
            throw refusals.of(400, "destination.overwrite-malformed");
        }
        new Making(store, gate, refusals).requireParent(to);
        Set<String> submitted = gate.conditions(call);
        if (store.at(to).isPresent() && overwrite.equals("f")) {
            throw refusals.of(412, "destination.exists");
        }
        gate.demand(call, to);
        gate.membershipUnlocked(to, submitted);
        List<Gate.Barred> barred = gate.barredBelow(to, submitted);
        if (!barred.isEmpty()) {
            throw refusals.locked(barred.stream().map(Gate.Barred::lock), store);
        }
        return submitted;
    }

    private void requireRoom(List<DavPath> sources) throws Refused {
        long bytes = 0;
        for (DavPath source : sources) {
            bytes += store.at(source).map(Resource::size).orElse(0L);
        }
        new Making(store, gate, refusals).requireRoom(sources.size(), bytes);
    }

    /** Replaces what is at the destination; a lock on it stays (RFC 4918 §7.6, §9.8.4). */
    private Reply place(Call call, DavPath to, List<DavPath> sources, boolean moves) {
        boolean there = store.at(to).isPresent();
        Map<DavPath, Resource> placed = new TreeMap<>();
        for (DavPath source : sources) {
            Resource resource = store.at(source).orElseThrow();
            placed.put(
                    source.moved(call.path(), to), moves ? resource : resource.copied(call.now()));
        }
        List<DavPath> lost = new ArrayList<>(store.tree(to));
        lost.removeAll(placed.keySet());
        store.delete(lost, call.now());
        if (moves) {
            store.remove(sources);
        }
        placed.forEach(store::put);
        return Reply.empty(there ? 204 : 201);
    }
}
