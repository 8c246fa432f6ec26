package dev.foursight.lab.dav;

import dev.foursight.lab.site.Delivery;
import dev.foursight.lab.site.Document;
import dev.foursight.lab.site.Refused;
import dev.foursight.lab.site.Reply;
import java.util.stream.Collectors;

/** GET and HEAD: a file, or the list of what a collection holds (RFC 4918 §9.4). */
record Reading(Store store, Gate gate, Delivery delivery) {

    Reply get(Call call, Resource here) throws Refused {
        gate.ifHolds(call);
        Document document = here.document();
        if (document != null) {
            // The type is whatever the client said, so nobody may guess beyond it.
            return delivery.answer(call.request(), document)
                    .with("X-Content-Type-Options", "nosniff")
                    .with("Content-Security-Policy", "sandbox");
        }
        String list =
                store.members(call.path()).stream()
                        .map(path -> store.href(path) + "\n")
                        .collect(Collectors.joining());
        return Reply.text(200, list.isEmpty() ? "This collection is empty.\n" : list)
                .with("Cache-Control", "no-store");
    }
}
