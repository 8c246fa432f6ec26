package dev.foursight.wire.raw;

import dev.foursight.http.Bytes;
import dev.foursight.http.WireEvent.What;
import dev.foursight.http.WireRequest.Step;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does the steps of a request on a thread of its own, so that an answer that comes before the
 * request is finished is read. Stops at the first failure: what it means, the reader finds out.
 */
final class Sender {

    private static final int PIECE = 16_384;

    private final Link link;
    private final List<Step> steps;
    private final Guard guard;
    private final Journal journal;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicInteger sent = new AtomicInteger();
    private volatile boolean done;
    private volatile boolean brokenOff;

    Sender(Link link, List<Step> steps, Guard guard, Journal journal) {
        this.link = link;
        this.steps = steps;
        this.guard = guard;
        this.journal = journal;
    }

    Thread start() {
        return Thread.ofVirtual().name("send").start(this::run);
    }

    /** How many bytes the system has taken from us. */
    int sent() {
        return sent.get();
    }

    /** Whether no step is left. */
    boolean isDone() {
        return done;
    }

    /** Whether a step of the request broke the connection off. */
    boolean hasBrokenOff() {
        return brokenOff;
    }

    /** No further step; a write under way ends when the connection is closed. */
    void stop() {
        stop.countDown();
    }

    private void run() {
        try {
            for (Step step : steps) {
                if (stop.getCount() == 0) {
                    return;
                }
                take(step);
            }
            done = true;
        } catch (IOException broken) {
            // The reader sees the same break and says what it is.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Step step) throws IOException, InterruptedException {
        switch (step) {
            case Step.Send(Bytes bytes) -> send(bytes);
            case Step.Pause(Duration length) -> pause(length);
            case Step.HalfClose half -> {
                link.halfClose();
                journal.add(What.HALF_CLOSED);
            }
            case Step.Reset reset -> {
                brokenOff = true;
                link.reset();
            }
        }
    }

    private void send(Bytes bytes) throws IOException {
        OutputStream out = link.out();
        byte[] all = bytes.toArray();
        for (int from = 0; from < all.length && stop.getCount() > 0; from += PIECE) {
            int length = Math.min(PIECE, all.length - from);
            double began = journal.now();
            out.write(all, from, length);
            sent.addAndGet(length);
            journal.add(What.WRITTEN, length, began);
            guard.touch();
        }
        out.flush();
    }

    private void pause(Duration length) throws InterruptedException {
        guard.expectSilence(length);
        journal.add(What.PAUSED);
        stop.await(length.toNanos(), TimeUnit.NANOSECONDS);
    }
}
