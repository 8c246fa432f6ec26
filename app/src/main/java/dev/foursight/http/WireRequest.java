package dev.foursight.http;

import java.time.Duration;
import java.util.List;

/**
 * What goes over the wire: steps in order, and which part of the draft each byte comes from.
 *
 * @param draft the draft it was rendered from
 * @param bytes all bytes of the steps together
 */
public record WireRequest(Draft draft, List<Step> steps, Bytes bytes, List<Span> spans) {

    public WireRequest {
        steps = List.copyOf(steps);
        spans = List.copyOf(spans);
    }

    /** One act on the connection. */
    public sealed interface Step {
        /** Write these bytes. */
        record Send(Bytes bytes) implements Step {}

        /** Wait before the next step. */
        record Pause(Duration length) implements Step {}

        /** Send no more, go on reading. */
        record HalfClose() implements Step {}

        /** Break the connection off. */
        record Reset() implements Step {}
    }
}
