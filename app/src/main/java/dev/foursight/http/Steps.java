package dev.foursight.http;

import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Event;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.WireRequest.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a rendered request into the steps that its delivery asks for. */
final class Steps {

    /** More pieces than this and each is made larger: a step costs memory. */
    private static final int MOST_PIECES = 10_000;

    private final Bytes head;
    private final @Nullable Body streamed;
    private final Bytes after;
    private final Delivery delivery;
    private final long contentEnd;
    private final long end;
    private final long piece;
    private final List<Step> steps = new ArrayList<>();
    private long position;

    /**
     * @param head all that stands before content that is streamed; all there is without such
     * @param streamed content that is read while it goes out, or null
     * @param after what follows that content
     */
    Steps(Bytes head, @Nullable Body streamed, Bytes after, Delivery delivery) {
        this.head = head;
        this.streamed = streamed;
        this.after = after;
        this.delivery = delivery;
        contentEnd = head.length() + (streamed == null ? 0 : streamed.framedLength());
        end = contentEnd + after.length();
        int bytes = delivery.pace().bytes();
        piece = bytes <= 0 ? end : Math.max(bytes, Math.ceilDiv(end, MOST_PIECES));
    }

    /**
     * @param places where in the bytes each place is
     */
    List<Step> all(Map<Place, Long> places) {
        List<Event> events =
                delivery.events().stream().sorted(Comparator.comparing(Event::place)).toList();
        for (Event event : events) {
            sendUpTo(places.getOrDefault(event.place(), end));
            if (event.act().isLast()) {
                return endedBy(event.act());
            }
            add(event.act());
        }
        sendUpTo(end);
        return steps.isEmpty() ? List.of(new Step.Send(head)) : steps;
    }

    private List<Step> endedBy(Act act) {
        add(act);
        return steps;
    }

    private void sendUpTo(long stop) {
        while (position < stop) {
            if (position > 0 && delivery.pace().bytes() > 0) {
                steps.add(new Step.Pause(delivery.pace().pause()));
            }
            long next = Math.min(position + piece, stop);
            send(next);
        }
    }

    /** One piece, in as many steps as it has sources. */
    private void send(long stop) {
        int headStop = (int) Math.min(stop, head.length());
        if (position < headStop) {
            steps.add(new Step.Send(head.slice((int) position, headStop)));
            position = headStop;
        }
        long contentStop = Math.min(stop, contentEnd);
        if (streamed != null && position < contentStop) {
            long start = head.length();
            steps.add(new Step.Stream(streamed, position - start, contentStop - start));
            position = contentStop;
        }
        if (position < stop) {
            steps.add(
                    new Step.Send(
                            after.slice((int) (position - contentEnd), (int) (stop - contentEnd))));
            position = stop;
        }
    }

    private void add(Act act) {
        step(act).ifPresent(steps::add);
    }

    /** What an act does; that no step follows is all there is to a stop. */
    static Optional<Step> step(Act act) {
        return switch (act) {
            case Act.Pause pause -> Optional.of(new Step.Pause(pause.length()));
            case Act.HalfClose _ -> Optional.of(new Step.HalfClose());
            case Act.Reset _ -> Optional.of(new Step.Reset());
            case Act.Stop _ -> Optional.empty();
        };
    }
}
