package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import java.util.Optional;

/** After Content-Length and Transfer-Encoding in one request the connection is closed. */
final class ClosedAfterTwoFramings extends OnClose {

    ClosedAfterTwoFramings() {
        super("closed-after-two-framings", "R22", "RFC 9112 §6.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding");
    }

    @Override
    Optional<Evidence> reason(Sent sent) {
        return sent.request().fields().has("Content-Length")
                ? sent.request().fields().first("Transfer-Encoding").map(sent::at)
                : Optional.empty();
    }
}
