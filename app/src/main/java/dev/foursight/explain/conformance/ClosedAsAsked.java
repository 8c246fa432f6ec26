package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import java.util.Optional;

/** Who is asked to close, closes. */
final class ClosedAsAsked extends OnClose {

    ClosedAsAsked() {
        super("closed-as-asked", "R34", "RFC 9112 §9.6");
    }

    @Override
    public When when() {
        return When.asked("Connection");
    }

    @Override
    Optional<Evidence> reason(Sent sent) {
        return Listed.has(sent.request().fields(), "Connection", "close")
                ? sent.request().fields().first("Connection").map(sent::at)
                : Optional.empty();
    }
}
