package dev.foursight.wire;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Ends an exchange from outside: when the limit of the present phase or the total deadline passes,
 * or the call is cancelled. It cuts by running an action that frees whoever is blocked, such as
 * closing the socket, so that no peer can hold the exchange, whatever it sends or does not send.
 */
public final class Guard implements AutoCloseable {

    /** Why it cut. */
    public enum Cut {
        LIMIT,
        TOTAL,
        CANCELLED
    }

    private static final long FOREVER = Long.MAX_VALUE / 4;

    private final Object lock = new Object();
    private final long totalDue;
    private long limit = FOREVER;
    private long limitDue;
    private long silentUntil;
    private long wakes;
    private Runnable release = () -> {};
    private @Nullable Cut cut;
    private boolean closed;

    public Guard(Call call, Duration total) {
        long now = System.nanoTime();
        totalDue = now + nanos(total);
        limitDue = now + FOREVER;
        silentUntil = now;
        wakes = now;
        Thread.ofVirtual().name("deadlines").start(this::watch);
        call.whenCancelled(() -> cut(Cut.CANCELLED));
    }

    /** A new phase begins: it must end, or be touched, within this time. */
    public void limit(Duration length) {
        synchronized (lock) {
            limit = nanos(length);
            touch();
            if (limitDue - wakes < 0) {
                lock.notifyAll();
            }
        }
    }

    /** Something happened: the limit of this phase begins anew. */
    public void touch() {
        synchronized (lock) {
            limitDue = Math.max(System.nanoTime(), silentUntil) + limit;
        }
    }

    /** Nothing will happen for this long, on purpose: limits begin only after it. */
    public void expectSilence(Duration length) {
        synchronized (lock) {
            silentUntil = System.nanoTime() + nanos(length);
            touch();
        }
    }

    /**
     * What to do at a cut, in place of what was to be done before; at once if it was cut already.
     */
    public void onCut(Runnable action) {
        synchronized (lock) {
            release = action;
            if (cut == null) {
                return;
            }
        }
        action.run();
    }

    /** Why it cut, or null if it did not. */
    public @Nullable Cut cut() {
        synchronized (lock) {
            return cut;
        }
    }

    private void cut(Cut why) {
        Runnable action;
        synchronized (lock) {
            if (closed || cut != null) {
                return;
            }
            cut = why;
            action = release;
            lock.notifyAll();
        }
        action.run();
    }

    private void watch() {
        try {
            synchronized (lock) {
                long left = left();
                while (left > 0 && cut == null && !closed) {
                    // Most exchanges are over by then: to wake for each phase would cost more.
                    wakes = System.nanoTime() + left;
                    lock.wait(left / 1_000_000 + 1);
                    left = left();
                }
            }
            cut(System.nanoTime() - totalDue >= 0 ? Cut.TOTAL : Cut.LIMIT);
        } catch (InterruptedException neverInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private long left() {
        long now = System.nanoTime();
        return Math.min(limitDue - now, totalDue - now);
    }

    private static long nanos(Duration length) {
        return length.compareTo(Duration.ofNanos(FOREVER)) < 0 ? length.toNanos() : FOREVER;
    }

    /** The exchange is over: no cut any more. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
    }
}
