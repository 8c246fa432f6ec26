package dev.foursight.http;

import java.time.Duration;
import java.util.List;

/**
 * What goes over the wire: steps in order, and which part of the draft each byte comes from.
 *
 * @param draft the draft it was rendered from
 * @param bytes all bytes of the steps together, up to where content is read from files
 */
public record WireRequest(Draft draft, List<Step> steps, Bytes bytes, List<Span> spans) {

    public WireRequest {
        steps = List.copyOf(steps);
        spans = List.copyOf(spans);
    }

    /** How many bytes the steps have before the first that is read from files. */
    static int held(List<Step> steps) {
        int length = 0;
        for (Step step : steps) {
            switch (step) {
                case Step.Send(Bytes part) -> length += part.length();
                case Step.Stream _ -> {
                    return length;
                }
                case Step.Pause _, Step.HalfClose _, Step.Reset _ -> {}
            }
        }
        return length;
    }

    /** Whether no byte is read from a file on the way. */
    public boolean isHeld() {
        return steps.stream().noneMatch(Step.Stream.class::isInstance);
    }

    /** How many bytes of content go out that are read from files meanwhile, framing included. */
    public long streamed() {
        return steps.stream()
                .filter(Step.Stream.class::isInstance)
                .mapToLong(WireRequest::length)
                .sum();
    }

    /** How many bytes go out. */
    public long length() {
        return steps.stream().mapToLong(WireRequest::length).sum();
    }

    private static long length(Step step) {
        return switch (step) {
            case Step.Send(Bytes part) -> part.length();
            case Step.Stream stream -> stream.to() - stream.from();
            case Step.Pause _, Step.HalfClose _, Step.Reset _ -> 0;
        };
    }

    /** One act on the connection. */
    public sealed interface Step {
        /** Write these bytes. */
        record Send(Bytes bytes) implements Step {}

        /**
         * Write content, framed as the body says and read from its files meanwhile.
         *
         * @param from the first of the framed bytes
         * @param to the one after the last
         */
        record Stream(Body body, long from, long to) implements Step {}

        /** Wait before the next step. */
        record Pause(Duration length) implements Step {}

        /** Send no more, go on reading. */
        record HalfClose() implements Step {}

        /** Break the connection off. */
        record Reset() implements Step {}
    }
}
