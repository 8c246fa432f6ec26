package dev.foursight.explain.conformance;

import dev.foursight.explain.Evidence;
import dev.foursight.explain.When;
import dev.foursight.explain.causes.Sent;
import java.util.Optional;

/** After Transfer-Encoding in HTTP/1.0 the connection is closed. */
final class ClosedAfterCodingIn10 extends OnClose {

    ClosedAfterCodingIn10() {
        super("closed-after-coding-in-http10", "R27", "RFC 9112 §6.1");
    }

    @Override
    public When when() {
        return When.asked("Transfer-Encoding");
    }

    @Override
    Optional<Evidence> reason(Sent sent) {
        return sent.request().version().equals("HTTP/1.0")
                ? sent.request().fields().first("Transfer-Encoding").map(sent::at)
                : Optional.empty();
    }
}
