package dev.foursight.wire.raw;

import dev.foursight.http.Bytes;
import dev.foursight.http.WireEvent.What;
import dev.foursight.http.WireRequest.Step;
import dev.foursight.wire.ContentFault;
import dev.foursight.wire.Guard;
import dev.foursight.wire.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Does the steps of a request on a thread of its own, so that an answer that comes before the
 * request is finished is read. Stops at the first failure; the reader sees most of them too.
 */
final class Sender {

    private static final int PIECE = 16_384;

    /** What the smallest send buffer takes of a new connection. */
    private static final int AT_ONCE = 4_096;

    private final Link link;
    private final List<Step> steps;
    private final Guard guard;
    private final Journal journal;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicLong sent;
    private @Nullable Thread thread;
    private volatile boolean done;
    private volatile boolean brokenOff;
    private volatile boolean sawReset;
    private volatile @Nullable ContentFault fault;
    private final Outgoing content = new Outgoing();

    /**
     * @param sentBefore how many bytes of the request have left already
     */
    Sender(Link link, List<Step> steps, int sentBefore, Guard guard, Journal journal) {
        this.sent = new AtomicLong(sentBefore);
        this.link = link;
        this.steps = steps;
        this.guard = guard;
        this.journal = journal;
    }

    /**
     * Begins. Bytes that surely fit into what the system takes at once are written right away: a
     * thread for them would cost more than the write.
     */
    void start() {
        if (steps.size() == 1
                && steps.getFirst() instanceof Step.Send(Bytes bytes)
                && bytes.length() <= AT_ONCE) {
            run();
        } else {
            thread = Thread.ofVirtual().name("send").start(this::run);
        }
    }

    /** Waits for the end of the steps, so long and no longer. */
    void await(Duration limit) {
        try {
            if (thread != null) {
                thread.join(limit);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many bytes the system has taken from us. */
    long sent() {
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

    /** Whether a write met a reset; the system then tells the reader no more than an end. */
    boolean sawReset() {
        return sawReset;
    }

    /** Why the content could not be read; null where it could. */
    @Nullable ContentFault fault() {
        return fault;
    }

    /** The beginning of what was read from files and sent, or of what stood among it. */
    Bytes kept() {
        return content.kept();
    }

    /** No further step; a write under way ends when the connection is closed. */
    void stop() {
        stop.countDown();
    }

    private void run() {
        try {
            takeAll();
        } catch (ContentFault unreadable) {
            giveUp(unreadable);
        } catch (IOException broken) {
            sawReset = Link.isReset(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAll() throws IOException, InterruptedException {
        try {
            for (Step step : steps) {
                if (!take(step)) {
                    return;
                }
            }
            done = true;
        } finally {
            content.close();
        }
    }

    /** What was told of the content cannot come any more, and no other end says so as clearly. */
    private void giveUp(ContentFault unreadable) {
        fault = unreadable;
        brokenOff = true;
        try {
            link.reset();
        } catch (IOException alreadyBroken) {
            // The peer was faster.
        }
    }

    /** Whether the step was done whole and not stopped. */
    private boolean take(Step step) throws IOException, InterruptedException {
        return switch (step) {
            case Step.Send(Bytes bytes) -> send(bytes);
            case Step.Stream stream -> stream(stream);
            case Step.Pause(Duration length) -> pause(length);
            case Step.HalfClose half -> halfClose();
            case Step.Reset reset -> reset();
        };
    }

    private boolean halfClose() throws IOException {
        double began = journal.now();
        link.halfClose();
        journal.add(What.HALF_CLOSED, 0, began);
        return true;
    }

    private boolean reset() throws IOException {
        brokenOff = true;
        link.reset();
        return true;
    }

    private boolean send(Bytes bytes) throws IOException {
        for (int from = 0; from < bytes.length(); from += PIECE) {
            int length = Math.min(PIECE, bytes.length() - from);
            if (!write(bytes.slice(from, from + length).toArray(), length)) {
                return false;
            }
        }
        link.out().flush();
        return true;
    }

    private boolean stream(Step.Stream step) throws IOException {
        InputStream in = content.from(step.body());
        byte[] piece = new byte[(int) Math.min(Outgoing.KEPT, step.to() - step.from())];
        for (long left = step.to() - step.from(); left > 0; ) {
            int length = in.readNBytes(piece, 0, (int) Math.min(piece.length, left));
            if (!write(piece, length)) {
                return false;
            }
            left -= length;
        }
        link.out().flush();
        return true;
    }

    private boolean write(byte[] piece, int length) throws IOException {
        if (stop.getCount() == 0) {
            return false;
        }
        double began = journal.now();
        link.out().write(piece, 0, length);
        sent.addAndGet(length);
        content.gone(piece, length);
        journal.add(What.WRITTEN, length, began);
        guard.touch();
        return true;
    }

    private boolean pause(Duration length) throws InterruptedException {
        guard.expectSilence(length);
        journal.add(What.PAUSED);
        return !stop.await(length.toNanos(), TimeUnit.NANOSECONDS);
    }
}
