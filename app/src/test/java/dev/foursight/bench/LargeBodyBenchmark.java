package dev.foursight.bench;

import atlantafx.base.theme.PrimerLight;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import dev.foursight.ui.common.VirtualBackground;
import dev.foursight.ui.compose.answer.BodyTab;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/**
 * How long the FX thread is held while the Body tab shows an answer of 10 MB: a probe asks for it
 * every millisecond and notes the longest it had to wait. Run by hand; see app/docs/benchmarks.md.
 */
public final class LargeBodyBenchmark {

    private static final int SIZE = 10_000_000;
    private static final int ROUNDS = 5;

    private static final long LONGEST = 30_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LargeBodyBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        CountDownLatch up = new CountDownLatch(1);
        BodyTab[] tab = new BodyTab[1];
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            tab[0] = new BodyTab(new VirtualBackground());
            Stage stage = new Stage();
            stage.setScene(new Scene(tab[0], 800, 600));
            stage.getScene().getStylesheets().addAll("/css/base.css", "/css/compose.css");
            stage.show();
            up.countDown();
        });
        up.await();
        Map<String, String> bodies = new TreeMap<>();
        String line = "127.0.0.1 - - [22/Nov/2026:17:00:00 +0000] \"GET /a HTTP/1.1\" 404 153\n";
        bodies.put("many lines", line.repeat(SIZE / line.length()));
        bodies.put("one line", "x".repeat(SIZE));
        bodies.put("only line ends", "\n".repeat(SIZE));
        tell("nothing", watch(() -> {}, () -> true));
        for (Map.Entry<String, String> body : bodies.entrySet()) {
            Exchange exchange = exchange(body.getValue());
            for (int round = 1; round <= ROUNDS; round++) {
                tell(body.getKey(), watch(() -> tab[0].show(exchange), () -> isFull(tab[0])));
            }
        }
        Platform.exit();
    }

    private static void tell(String what, Hold hold) {
        System.out.printf(
                Locale.ROOT,
                "%-15s FX thread worked at most %5.1f ms at a stretch, a probe waited at most %6.1f ms%n",
                what,
                hold.workedMs(),
                hold.waitedMs());
    }

    private static boolean isFull(BodyTab tab) {
        return !((ListView<?>) tab.lookup(".row-list")).getItems().isEmpty();
    }

    /**
     * The longest hold.
     *
     * @param waitedMs how long the probe waited for its turn, whoever else had the processor
     * @param workedMs how long the FX thread itself worked between two turns of the probe
     */
    private record Hold(double waitedMs, double workedMs) {}

    private static Hold watch(Runnable act, BooleanSupplier done) throws InterruptedException {
        Platform.runLater(act);
        AtomicLong waited = new AtomicLong();
        AtomicLong worked = new AtomicLong();
        AtomicLong before = new AtomicLong(-1);
        AtomicBoolean over = new AtomicBoolean();
        int still = 0;
        // Goes on for a while after the rows are there: they are laid out at the next pulses.
        for (long end = System.nanoTime() + LONGEST; still < 400 && System.nanoTime() < end; ) {
            long asked = System.nanoTime();
            CountDownLatch turn = new CountDownLatch(1);
            Platform.runLater(() -> {
                waited.accumulateAndGet(System.nanoTime() - asked, Math::max);
                long used = THREADS.getCurrentThreadCpuTime();
                long last = before.getAndSet(used);
                worked.accumulateAndGet(last < 0 ? 0 : used - last, Math::max);
                over.set(done.getAsBoolean());
                turn.countDown();
            });
            turn.await();
            still = over.get() ? still + 1 : 0;
            Thread.sleep(1);
        }
        return new Hold(waited.get() / 1e6, worked.get() / 1e6);
    }

    private static Exchange exchange(String body) {
        Bytes received =
                Bytes.ofLatin1(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
                                + body.length()
                                + "\r\n\r\n"
                                + body);
        return Exchange.ofBytes(
                "http://127.0.0.1/",
                null,
                received,
                false,
                received.length(),
                Outcome.ANSWERED,
                null,
                Timing.UNKNOWN,
                null,
                List.of());
    }
}
