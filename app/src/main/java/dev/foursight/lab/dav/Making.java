package dev.foursight.lab.dav;

import dev.foursight.http.Bytes;
import dev.foursight.lab.site.Document;
import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** PUT (RFC 4918 §9.7) and MKCOL (§9.3). */
record Making(Store store, Gate gate, Refusals refusals) {

    Reply put(Call call) throws Refused {
        if (call.slash()) {
            throw refusals.of(409, "state.file-with-slash");
        }
        Optional<Resource> before = store.at(call.path());
        requireParent(call.path());
        if (call.field("Content-Range").isPresent()) {
            throw refusals.of(400, "range.on-put");
        }
        Set<String> submitted = gate.conditions(call);
        if (before.isPresent()) {
            gate.unlocked(call.path(), submitted);
        } else {
            gate.membershipUnlocked(call.path(), submitted);
        }
        Document document = document(call);
        Resource after =
                before.map(old -> old.with(document))
                        .orElseGet(() -> Resource.file(document, call.now()));
        requireRoom(
                before.isPresent() ? 0 : 1, after.size() - before.map(Resource::size).orElse(0L));
        store.put(call.path(), after);
        return Reply.empty(before.isPresent() ? 204 : 201).with("ETag", document.etag());
    }

    private static Document document(Call call) {
        String type = call.field("Content-Type").orElse("application/octet-stream");
        return Document.of(type, call.content(), call.now());
    }

    /** What LOCK makes of a path where nothing is (RFC 4918 §9.10.4). */
    void putEmpty(Call call) throws Refused {
        if (call.slash()) {
            throw refusals.of(409, "state.file-with-slash");
        }
        requireRoom(1, 0);
        Document nothing = Document.of("application/octet-stream", Bytes.EMPTY, call.now());
        store.put(call.path(), Resource.file(nothing, call.now()));
    }

    Reply collection(Call call) throws Refused {
        requireParent(call.path());
        gate.membershipUnlocked(call.path(), gate.conditions(call));
        requireRoom(1, 0);
        store.put(call.path(), Resource.collection(call.now()));
        return Reply.empty(201);
    }

    /** The collection that a new member goes to has to be there (RFC 4918 §9.3.1, §9.7.1). */
    void requireParent(DavPath path) throws Refused {
        Optional<Resource> parent = store.at(path.parent());
        Map<String, String> facts = Map.of("parent", path.parent().href(true));
        if (parent.isEmpty()) {
            throw refusals.of(409, "state.parent-missing", facts);
        }
        if (!parent.get().collection()) {
            throw refusals.of(409, "state.parent-not-collection", facts);
        }
    }

    void requireRoom(int entries, long bytes) throws Refused {
        if (!store.fits(entries, bytes)) {
            throw refusals.of(507, "state.store-full");
        }
    }
}
