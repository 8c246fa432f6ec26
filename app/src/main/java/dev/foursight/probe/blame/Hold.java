package dev.foursight.probe.blame;

import dev.foursight.wire.Call;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The caller's hold on a search under way: cancels it from any thread. */
public final class Hold {

    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final AtomicReference<Call> current = new AtomicReference<>(Call.unwatched());

    /** Ends the exchange under way, or the pause, and with it the search. */
    public void cancel() {
        cancelled.countDown();
        current.get().cancel();
    }

    public boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    /** A call for the next exchange; cancelled if the search is. */
    Call call() {
        Call call = Call.unwatched();
        current.set(call);
        if (isCancelled()) {
            call.cancel();
        }
        return call;
    }

    /**
     * Waits so long unless cancelled; a thread that is interrupted cancels.
     *
     * @return whether it was cancelled
     */
    boolean await(Duration length) {
        try {
            return cancelled.await(length.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException wanted) {
            cancel();
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
