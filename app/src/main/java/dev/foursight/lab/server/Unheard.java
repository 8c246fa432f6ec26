package dev.foursight.lab.server;

import dev.foursight.lab.Sent;

/** The words for a connection on which the lab heard no whole request. */
final class Unheard {

    static final String NOTHING = "closed without a byte";

    private Unheard() {}

    static Sent sent(WatchedEnd end) {
        long bytes = end.sent();
        return new Sent(0, 0, bytes == 0 ? NOTHING : "closed after " + bytes + " bytes of TLS");
    }

    /** What the lab writes into its own error log. */
    static String sentence(WatchedEnd end) {
        Throwable failure = end.failure().orElse(null);
        if (failure != null) {
            return "The TLS handshake failed: " + deepest(failure).getMessage();
        }
        long bytes = end.received();
        if (end.isExpired()) {
            return "The client %s, so the lab closed the connection after %.1f s"
                    .formatted(
                            bytes == 0 ? "sent nothing" : "stopped in a request",
                            end.getIdleTimeout() / 1000.0);
        }
        return bytes == 0
                ? "The client left without a byte"
                : "The client left after " + bytes + " bytes, before a whole request";
    }

    /** Of the alerts that clients send, only the cause has the name. */
    private static Throwable deepest(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : deepest(cause);
    }
}
