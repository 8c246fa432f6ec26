package dev.foursight.http;

import dev.foursight.http.Delivery.Act;
import dev.foursight.http.Delivery.Event;
import dev.foursight.http.Delivery.Pace;
import dev.foursight.http.Delivery.Place;
import dev.foursight.http.WireRequest.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts a rendered request into the steps that its delivery asks for. */
final class Steps {

    /** More pieces than this and each is made larger: a step costs memory. */
    private static final int MOST_PIECES = 10_000;

    private final Bytes bytes;
    private final Pace pace;
    private final int piece;
    private final List<Step> steps = new ArrayList<>();
    private int position;

    private Steps(Bytes bytes, Pace pace) {
        this.bytes = bytes;
        this.pace = pace;
        this.piece =
                pace.bytes() <= 0
                        ? Integer.MAX_VALUE
                        : Math.max(pace.bytes(), Math.ceilDiv(bytes.length(), MOST_PIECES));
    }

    /**
     * @param places where in the bytes each place is
     */
    static List<Step> of(Bytes bytes, Delivery delivery, Map<Place, Integer> places) {
        Steps steps = new Steps(bytes, delivery.pace());
        List<Event> events =
                delivery.events().stream().sorted(Comparator.comparing(Event::place)).toList();
        for (Event event : events) {
            steps.sendUpTo(places.getOrDefault(event.place(), bytes.length()));
            if (event.act().isLast()) {
                return steps.endedBy(event.act());
            }
            steps.add(event.act());
        }
        steps.sendUpTo(bytes.length());
        return steps.steps.isEmpty() ? List.of(new Step.Send(bytes)) : steps.steps;
    }

    private List<Step> endedBy(Act act) {
        add(act);
        return steps;
    }

    private void sendUpTo(int end) {
        while (position < end) {
            if (position > 0 && piece != Integer.MAX_VALUE) {
                steps.add(new Step.Pause(pace.pause()));
            }
            int next = (int) Math.min((long) position + piece, end);
            steps.add(new Step.Send(bytes.slice(position, next)));
            position = next;
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
