package dev.foursight.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How an HTTP/1.x request goes out: what stands before and after it, how the lines of its head end,
 * and what happens on the connection meanwhile. Raw bytes go out as they are, whatever stands here.
 *
 * @param before stands before the request line
 * @param lineEnd ends each line of the head
 * @param after follows the request, such as further requests
 * @param pace how slowly all bytes go out
 * @param events in their order where they share a place
 */
public record Delivery(String before, String lineEnd, Bytes after, Pace pace, List<Event> events) {

    public static final Delivery PLAIN =
            new Delivery("", "\r\n", Bytes.EMPTY, Pace.AT_ONCE, List.of());

    public Delivery {
        events = List.copyOf(events);
    }

    /** Where in the request something happens. */
    public enum Place {
        /** After the last field line, before the empty line that ends the head. */
        IN_HEAD,
        AFTER_HEAD,
        /** In the middle of the content; after the head if there is none. */
        IN_CONTENT,
        AFTER_REQUEST,
        /** After everything, further requests included. */
        END
    }

    /** What happens there. */
    public sealed interface Act {
        /** Wait, then go on. */
        record Pause(Duration length) implements Act {}

        /** Send nothing more, and wait for what the server does. */
        record Stop() implements Act {}

        /** Tell the server that nothing more comes, and go on reading. */
        record HalfClose() implements Act {}

        /** Break the connection off. */
        record Reset() implements Act {}

        /** Whether no byte can follow it. */
        default boolean isLast() {
            return !(this instanceof Pause);
        }
    }

    /** An act and its place. */
    public record Event(Place place, Act act) {}

    /** Pieces of so many bytes with a pause between them; zero bytes stand for all at once. */
    public record Pace(int bytes, Duration pause) {

        public static final Pace AT_ONCE = new Pace(0, Duration.ZERO);
    }

    public Delivery withBefore(String other) {
        return new Delivery(other, lineEnd, after, pace, events);
    }

    public Delivery withLineEnd(String other) {
        return new Delivery(before, other, after, pace, events);
    }

    public Delivery withAfter(Bytes other) {
        return new Delivery(before, lineEnd, other, pace, events);
    }

    public Delivery withPace(Pace other) {
        return new Delivery(before, lineEnd, after, other, events);
    }

    /** The same with one more event. */
    public Delivery plus(Place place, Act act) {
        List<Event> more = new ArrayList<>(events);
        more.add(new Event(place, act));
        return new Delivery(before, lineEnd, after, pace, more);
    }
}
