package dev.foursight.wire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks after the deadlines of all guards of a transport on one thread, which ends when there is
 * nothing left to look after. It sleeps until the soonest deadline that it heard of: most exchanges
 * are over by then, and to wake it for each of them would cost more than the exchange.
 */
public final class Watch {

    static final long FOREVER = Long.MAX_VALUE / 4;

    private final Object lock = new Object();
    private final Set<Guard> guards = new HashSet<>();
    private long soonest;
    private boolean running;

    /**
     * @param due when to look at it first, as {@link System#nanoTime()} counts
     */
    void add(Guard guard, long due) {
        synchronized (lock) {
            guards.add(guard);
            if (!running) {
                running = true;
                soonest = due;
                Thread.ofVirtual().name("deadlines").start(this::run);
            }
        }
        by(due);
    }

    /** Some guard is to be looked at by this time. */
    void by(long due) {
        synchronized (lock) {
            if (due - soonest < 0) {
                soonest = due;
                lock.notifyAll();
            }
        }
    }

    void remove(Guard guard) {
        synchronized (lock) {
            guards.remove(guard);
        }
    }

    private void run() {
        try {
            while (sleepAndSee()) {
                for (Guard guard : watched()) {
                    by(guard.look());
                }
            }
        } catch (InterruptedException neverInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sleeps until the soonest deadline; false, and no longer running, where none is left. */
    private boolean sleepAndSee() throws InterruptedException {
        synchronized (lock) {
            long left = soonest - System.nanoTime();
            while (left > 0) {
                lock.wait(left / 1_000_000 + 1);
                left = soonest - System.nanoTime();
            }
            running = !guards.isEmpty();
            // From now on the soonest of those that are told while the guards are looked at.
            soonest = System.nanoTime() + FOREVER;
            return running;
        }
    }

    private List<Guard> watched() {
        synchronized (lock) {
            return List.copyOf(guards);
        }
    }
}
