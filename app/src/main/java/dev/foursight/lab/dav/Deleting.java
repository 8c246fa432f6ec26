package dev.foursight.lab.dav;

import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** DELETE (RFC 4918 §9.6). */
record Deleting(Store store, Gate gate, Refusals refusals) {

    Reply delete(Call call, Resource here) throws Refused {
        if (here.collection() && !call.word("Depth").orElse("infinity").equals("infinity")) {
            throw refusals.of(400, "depth.delete");
        }
        Set<String> submitted = gate.conditions(call);
        gate.membershipUnlocked(call.path(), submitted);
        List<Gate.Barred> barred = gate.barredBelow(call.path(), submitted);
        if (barred.isEmpty()) {
            store.delete(store.tree(call.path()), call.now());
            return Reply.empty(204);
        }
        if (store.house().isBlunt(call.path())) {
            return report(barred).likeApache();
        }
        List<DavPath> going = new ArrayList<>(store.tree(call.path()));
        going.removeAll(Gate.staying(barred));
        store.delete(going, call.now());
        return report(barred).reply(207);
    }

    /** Leaves out the collections above and what went well: both can be told (§9.6.1). */
    private MultiStatus report(List<Gate.Barred> barred) {
        MultiStatus report = new MultiStatus();
        for (Gate.Barred one : barred) {
            refusals.add(report, one, store);
        }
        return report;
    }
}
