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

    private static final Duration LONGEST = Duration.ofNanos(Watch.FOREVER);

    private final Watch watch;
    private final Object lock = new Object();
    private final long totalDue;
    private long limit = Watch.FOREVER;
    private long limitDue;
    private long silentUntil;
    private Runnable release = () -> {};
    private @Nullable Cut cut;
    private boolean closed;

    public Guard(Watch watch, Call call, Duration total) {
        this.watch = watch;
        long now = System.nanoTime();
        totalDue = now + nanos(total);
        limitDue = now + Watch.FOREVER;
        silentUntil = now;
        watch.add(this, totalDue);
        call.whenCancelled(() -> cut(Cut.CANCELLED));
    }

    /** A new phase begins: it must end, or be touched, within this time. */
    public void limit(Duration length) {
        long due;
        synchronized (lock) {
            limit = nanos(length);
            touch();
            due = limitDue;
        }
        watch.by(due);
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
        }
        action.run();
    }

    /** Cuts if a deadline has passed; when to look next, as {@link System#nanoTime()} counts. */
    long look() {
        long now = System.nanoTime();
        long left;
        synchronized (lock) {
            left = cut != null ? Watch.FOREVER : Math.min(limitDue - now, totalDue - now);
        }
        if (left > 0) {
            return now + left;
        }
        // On a thread of its own: what it does must not hold up the other guards.
        Cut why = now - totalDue >= 0 ? Cut.TOTAL : Cut.LIMIT;
        Thread.ofVirtual().name("cut").start(() -> cut(why));
        return now + Watch.FOREVER;
    }

    private static long nanos(Duration length) {
        return length.compareTo(LONGEST) < 0 ? length.toNanos() : Watch.FOREVER;
    }

    /** The exchange is over: no cut any more. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
        }
        watch.remove(this);
    }
}
