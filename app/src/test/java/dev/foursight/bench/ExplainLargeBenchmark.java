package dev.foursight.bench;

import dev.foursight.explain.Explainer;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one explanation takes where request and answer have 64 KB of header section each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExplainLargeBenchmark {

    private static final int SIZE = 64 * 1024;

    /** How many field lines share the 64 KB. */
    @Param({"1", "1000"})
    public int lines;

    private final Explainer explainer = ShippedExplainer.create();
    private Exchange exchange = exchange("", "");

    @Setup
    public void make() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            fields.append("X-Field-").append(i).append(": ");
            fields.append("v".repeat(SIZE / lines - 16)).append("\r\n");
        }
        exchange =
                exchange(
                        "GET / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n",
                        "HTTP/1.1 431 Request Header Fields Too Large\r\n"
                                + fields
                                + "Content-Length: 0\r\n\r\n");
    }

    private static Exchange exchange(String sent, String received) {
        return Exchange.ofBytes(
                "http://127.0.0.1/",
                Bytes.ofLatin1(sent),
                Bytes.ofLatin1(received),
                false,
                received.length(),
                Outcome.ANSWERED,
                Ended.KEPT_OPEN,
                Timing.UNKNOWN,
                null,
                List.of());
    }

    @Benchmark
    public Explanation explain() {
        return explainer.explain(exchange);
    }
}
