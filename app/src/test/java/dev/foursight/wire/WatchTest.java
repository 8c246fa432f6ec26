package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.wire.Guard.Cut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No time is measured: a watch that overslept would let a test run into its timeout. */
@Timeout(60)
class WatchTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SOON = Duration.ofMillis(20);

    private final Watch watch = new Watch();

    @Test
    void theTotalDeadlineCuts() throws Exception {
        try (Guard guard = guard(SOON)) {
            assertThat(cut(guard).get()).isEqualTo(Cut.TOTAL);
        }
    }

    /** It sleeps for an hour when it hears of the shorter limit. */
    @Test
    void aShorterLimitWakesIt() throws Exception {
        try (Guard guard = guard(HOUR)) {
            CompletableFuture<Cut> cut = cut(guard);
            guard.limit(SOON);
            assertThat(cut.get()).isEqualTo(Cut.LIMIT);
        }
    }

    @Test
    void aGuardThatHangsInItsCutHoldsUpNoOther() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (Guard hanging = guard(SOON);
                Guard other = guard(SOON.multipliedBy(3))) {
            hanging.onCut(() -> awaitQuietly(never));
            assertThat(cut(other).get()).isEqualTo(Cut.TOTAL);
        } finally {
            never.countDown();
        }
    }

    @Test
    void eachOfManyIsCut() throws Exception {
        List<Guard> guards = new ArrayList<>();
        List<CompletableFuture<Cut>> cuts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Guard guard = guard(HOUR);
            guards.add(guard);
            cuts.add(cut(guard));
            guard.limit(SOON.plusMillis(i % 7));
        }
        for (CompletableFuture<Cut> cut : cuts) {
            assertThat(cut.get()).isEqualTo(Cut.LIMIT);
        }
        guards.forEach(Guard::close);
    }

    /** Its thread has ended by then, or is about to: either way the next one is looked after. */
    @Test
    void itBeginsAgainAfterItEnded() throws Exception {
        for (int i = 0; i < 20; i++) {
            try (Guard guard = guard(Duration.ofMillis(1))) {
                assertThat(cut(guard).get()).isEqualTo(Cut.TOTAL);
            }
        }
    }

    @Test
    void whatIsOverIsNotCut() throws Exception {
        Guard over = guard(SOON);
        CompletableFuture<Cut> never = cut(over);
        over.close();
        try (Guard later = guard(SOON.multipliedBy(2))) {
            assertThat(cut(later).get()).isEqualTo(Cut.TOTAL);
        }
        assertThat(over.cut()).isNull();
        assertThat(never).isNotDone();
    }

    @Test
    void touchedAndExpectedSilenceBeginTheLimitAnew() throws Exception {
        try (Guard guard = guard(HOUR);
                Guard later = guard(SOON.multipliedBy(4))) {
            CompletableFuture<Cut> cut = cut(guard);
            guard.expectSilence(HOUR);
            guard.limit(SOON);
            assertThat(cut(later).get()).isEqualTo(Cut.TOTAL);
            assertThat(cut).isNotDone();
        }
    }

    private Guard guard(Duration total) {
        return new Guard(watch, Call.unwatched(), total);
    }

    /** Why it was cut, as soon as it is. */
    private static CompletableFuture<Cut> cut(Guard guard) {
        CompletableFuture<Cut> cut = new CompletableFuture<>();
        guard.onCut(() -> cut.complete(guard.cut()));
        return cut;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
