package dev.foursight.lab.dav;

import dev.foursight.http.Bytes;
import dev.foursight.lab.site.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills a new store with what the scenarios need, so that one request finds it. */
record Furnishing(Instant now) {

    private static final Duration RENEWED = Duration.ofMinutes(10);

    /** A tree that has everything right at its top. */
    Store single(DavPath root) {
        Store store = store(root, new House(Set.of(root.child("careful")), Set.of()));
        furnish(store, root);
        return store;
    }

    /**
     * A tree that has everything once for each of these collections.
     *
     * @param blunt those of them that are like Apache httpd; see {@link House}
     */
    Store several(DavPath root, List<String> names, Set<String> blunt) {
        Set<DavPath> apache = blunt.stream().map(root::child).collect(Collectors.toSet());
        Store store = store(root, new House(Set.of(), apache));
        for (String name : names) {
            collection(store, root.child(name));
            furnish(store, root.child(name));
        }
        return store;
    }

    private Store store(DavPath root, House house) {
        return new Store(root, Resource.collection(now), house);
    }

    private void furnish(Store store, DavPath top) {
        file(store, top.child("notes.txt"), "Change me, copy me, lock me.\n");
        file(store, top.child("locked.txt"), "Somebody is at work on this.\n");
        lock(store, top.child("locked.txt"));
        DavPath albums = top.child("albums");
        collection(store, albums);
        file(store, albums.child("beach.txt"), "Sand.\n");
        file(store, albums.child("cover.txt"), "Somebody is at work on this too.\n");
        lock(store, albums.child("cover.txt"));
        collection(store, top.child("careful"));
        file(store, top.child("careful").child("report.txt"), "Replace me with If-Match.\n");
        DavPath removed = top.child("removed.txt");
        file(store, removed, "");
        store.delete(List.of(removed), now);
    }

    private void collection(Store store, DavPath path) {
        store.put(path, Resource.collection(now));
    }

    private void file(Store store, DavPath path, String text) {
        Document document = Document.of("text/plain; charset=utf-8", Bytes.ofUtf8(text), now);
        store.put(path, Resource.file(document, now));
    }

    /** A lock that its holder renews as long as the lab runs. */
    private static void lock(Store store, DavPath path) {
        Element owner = Element.dav("owner", "somebody");
        store.locks()
                .add(
                        new Lock(
                                "urn:uuid:" + UUID.randomUUID(),
                                path,
                                true,
                                false,
                                Optional.of(owner),
                                RENEWED,
                                Instant.MAX));
    }
}
