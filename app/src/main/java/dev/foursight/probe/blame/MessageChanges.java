package dev.foursight.probe.blame;

import dev.foursight.explain.causes.Methods;
import dev.foursight.http.Body;
import dev.foursight.http.Body.Framing;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What can be made plain about a draft besides its target and its fields. */
final class MessageChanges {

    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

    private MessageChanges() {}

    static boolean isFraming(String name) {
        return FRAMING.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    static List<Change> of(Draft draft) {
        List<Change> changes = new ArrayList<>();
        if (!draft.delivery().equals(Delivery.PLAIN)) {
            changes.add(
                    Change.of(
                            "sent in one go with nothing around it",
                            Tier.PLAIN,
                            now -> now.with(now.draft().withDelivery(Delivery.PLAIN))));
        }
        if (!draft.version().equals("HTTP/1.1")) {
            changes.add(
                    Change.of(
                            "with HTTP/1.1",
                            Tier.PLAIN,
                            now -> now.with(now.draft().withVersion("HTTP/1.1"))));
        }
        if (!plainlyFramed(draft).equals(draft)) {
            changes.add(
                    Change.of(
                            "with its length told the usual way",
                            Tier.PLAIN,
                            now -> now.with(plainlyFramed(now.draft()))));
        }
        if (!draft.body().content().isEmpty()) {
            changes.add(
                    Change.of(
                            "without its content",
                            Safety.isSafe(draft.method()) ? Tier.PLAIN : Tier.OWN,
                            now -> now.with(plainlyFramed(now.draft()).withBody(Body.NONE))));
        }
        if (!draft.method().equals("GET")) {
            changes.add(
                    Change.of(
                            "with the method GET",
                            methodTier(draft.method()),
                            now -> now.with(now.draft().withMethod("GET"))));
        }
        return changes;
    }

    /** Only a method that servers know is a question of its own. */
    static Tier methodTier(String method) {
        return Methods.isKnown(method) ? Tier.QUESTION : Tier.PLAIN;
    }

    private static Draft plainlyFramed(Draft draft) {
        List<HeaderLine> lines =
                draft.headers().stream()
                        .map(line -> isFraming(line.name()) ? line.withEnabled(false) : line)
                        .toList();
        Set<String> withheld = new TreeSet<>(draft.withheld());
        withheld.removeAll(FRAMING);
        return draft.withHeaders(lines)
                .withWithheld(withheld)
                .withBody(new Body(draft.body().content(), Framing.AUTOMATIC));
    }
}
