package dev.foursight.lab;

import java.time.Instant;
import java.util.List;

/**
 * One exchange, or a connection that ended without one, in the lab's log.
 *
 * @param request its request line as far as it could be read; empty if nothing could
 * @param sent what went over the wire
 * @param imitated what the server that the lab imitates would write to its own log
 */
public record LabEntry(
        Instant when, Port port, String request, Sent sent, List<ServerLine> imitated) {

    public LabEntry {
        imitated = List.copyOf(imitated);
    }

    /** Whether something was asked, or answered; else a connection only came and went. */
    public boolean isExchange() {
        return !request.isEmpty() || sent.status() != 0;
    }
}
