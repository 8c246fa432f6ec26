package dev.foursight.wire;

import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Failure;

/** A program that tries to reach addresses and says the name of what keeps it from that. */
final class NamespaceTalk {

    private NamespaceTalk() {}

    public static void main(String[] urls) {
        for (String url : urls) {
            Draft draft = Requests.draft(url);
            Exchange exchange =
                    Requests.send(
                            draft.withConnection(Scenes.connectWithinShort(draft.connection())));
            Failure failure = exchange.outcome().failure();
            System.out.println(failure == null ? exchange.outcome() : failure.kind());
        }
    }
}
