package dev.foursight.wire;

import dev.foursight.http.Bytes;
import dev.foursight.http.Timing;
import dev.foursight.http.WireEvent;
import dev.foursight.http.WireEvent.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of one exchange with their times. Reads (and writes) that follow each other closely
 * are one event, which is told when it begins: 100 000 one-byte reads make neither an endless list
 * nor a flood of calls. Safe to use from reader and writer at once.
 */
public final class Journal {

    private static final double MERGE_MS = 10;
    private static final int MERGE_ALWAYS_FROM = 500;
    private static final int LIMIT = 1_000;

    private final Call call;
    private final long startedAt = System.nanoTime();
    private final List<WireEvent> events = new ArrayList<>();
    private @Nullable Double connectedAt;
    private @Nullable Double tlsDoneAt;
    private @Nullable Double sendingAt;
    private @Nullable Double firstByteAt;

    public Journal(Call call) {
        this.call = call;
    }

    /** Milliseconds since the exchange began. */
    public double now() {
        return (System.nanoTime() - startedAt) / 1e6;
    }

    public void add(What what) {
        add(what, 0, now());
    }

    /**
     * @param atMs when it began, as {@link #now()} said then
     */
    public void add(What what, long bytes, double atMs) {
        add(new WireEvent(atMs, what, bytes));
    }

    /** Bytes that only this event keeps. */
    public void add(What what, Bytes content) {
        add(new WireEvent(now(), what, content.length(), content));
    }

    private void add(WireEvent event) {
        if (note(event)) {
            call.tell(event);
        }
    }

    /** Whether the event is a new entry of the list. */
    private synchronized boolean note(WireEvent event) {
        switch (event.what()) {
            case CONNECTED -> connectedAt = event.atMs();
            case TLS_DONE -> tlsDoneAt = event.atMs();
            case FIRST_BYTE -> firstByteAt = event.atMs();
            case WRITTEN -> sendingAt = sendingAt == null ? event.atMs() : sendingAt;
            default -> {}
        }
        if (isTransfer(event) && !events.isEmpty()) {
            WireEvent last = events.getLast();
            boolean close =
                    event.atMs() - last.atMs() < MERGE_MS || events.size() >= MERGE_ALWAYS_FROM;
            if (last.what() == event.what() && close) {
                events.removeLast();
                events.add(new WireEvent(last.atMs(), last.what(), last.bytes() + event.bytes()));
                return false;
            }
            if (events.size() >= LIMIT) {
                return false;
            }
        }
        events.add(event);
        return true;
    }

    private static boolean isTransfer(WireEvent event) {
        return event.what() == What.READ || event.what() == What.WRITTEN;
    }

    public synchronized List<WireEvent> events() {
        List<WireEvent> inOrder = new ArrayList<>(events);
        inOrder.sort(Comparator.comparingDouble(WireEvent::atMs));
        return inOrder;
    }

    /** The timing so far; the total is the time now. */
    public synchronized Timing timing() {
        return new Timing(
                connectedAt,
                difference(tlsDoneAt, connectedAt),
                difference(firstByteAt, sendingAt),
                now());
    }

    private static @Nullable Double difference(@Nullable Double later, @Nullable Double earlier) {
        return later == null || earlier == null ? null : Math.max(0, later - earlier);
    }
}
