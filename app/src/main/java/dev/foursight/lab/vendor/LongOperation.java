package dev.foursight.lab.vendor;

import dev.foursight.lab.Fault;
import dev.foursight.lab.Scenario;
import dev.foursight.lab.site.Page;
import dev.foursight.lab.site.Reply;
import dev.foursight.lab.site.Tools;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * A call of a Google API that takes a while and can be cancelled by another call: 499. With {@code
 * ?cancelAfter=N} the lab makes that other call itself after N milliseconds.
 */
final class LongOperation extends Mechanism {

    private static final String GENERATE = "/v1/reports:generate";
    private static final String CANCEL = "/v1/reports:cancel";

    private final Duration work;
    private int cancelled;

    LongOperation(Tools tools) {
        super(tools);
        this.work = tools.patience().multipliedBy(3).dividedBy(5);
    }

    @Override
    public List<Scenario> scenarios() {
        Scenario call =
                voice.scenario("499@google")
                        .natural(GENERATE)
                        .method("POST")
                        .target("{path}?cancelAfter=200")
                        .fields("Content-Type: application/json")
                        .content("{}");
        return List.of(
                call, call.sloppy(new Fault.OmitContent()), call.hostile(new Fault.CloseEarly(12)));
    }

    @Override
    public Map<String, Page> pages() {
        return Map.of("/499@google", this, GENERATE, this, CANCEL, new Cancellation());
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public Reply answer(Request request) throws IOException {
        Parameters query = Parameters.query(request);
        boolean byItself = !query.get("cancelAfter").isEmpty();
        Duration after = Duration.ofMillis(byItself ? query.count("cancelAfter", 5_000) : 5_000);
        boolean sooner = after.compareTo(work) < 0;
        if (!await(sooner ? after : work) && !(byItself && sooner)) {
            return json("{\"name\":\"reports/1\",\"done\":true}\n");
        }
        return voice.json(
                499,
                "Client Closed Request",
                "\"error\":{\"code\":499,\"message\":\"The operation was cancelled.\","
                        + "\"status\":\"CANCELLED\"}",
                "google.cancelled",
                Map.of());
    }

    /** Whether somebody cancels within this time. */
    private synchronized boolean await(Duration time) throws IOException {
        int before = cancelled;
        long end = System.nanoTime() + time.toNanos();
        try {
            for (long left = time.toMillis(); left > 0 && before == cancelled; ) {
                wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The lab is being stopped");
        }
        return before != cancelled;
    }

    private static Reply json(String text) {
        return served(text).with("Content-Type", "application/json");
    }

    private final class Cancellation implements Page {

        @Override
        public Set<String> methods() {
            return Set.of("POST");
        }

        @Override
        public Reply answer(Request request) {
            synchronized (LongOperation.this) {
                cancelled++;
                LongOperation.this.notifyAll();
            }
            return json("{}\n");
        }
    }
}
