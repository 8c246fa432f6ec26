package dev.foursight.bench;

import dev.foursight.explain.Captures;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.http.Exchange;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many exchanges are explained in a second: all recorded ones in turn, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExplainBenchmark {

    private final Explainer explainer = ShippedExplainer.create();
    private final List<Exchange> exchanges =
            Captures.all().stream().map(Captures.Capture::exchange).toList();
    private int next;

    @Benchmark
    public Explanation explain() {
        next = next + 1 == exchanges.size() ? 0 : next + 1;
        return explainer.explain(exchanges.get(next));
    }
}
