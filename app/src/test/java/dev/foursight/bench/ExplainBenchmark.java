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

/**
 * How many exchanges are explained in a second: all recorded ones in turn, on one thread. The rules
 * are much code, of which each exchange runs a part of its own: the second compiler needs some 20
 * rounds over all of them, half a minute where others keep the machine busy. Measured sooner it
 * shows the interpreter. The options are those of a copy that is started, but with that compiler.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 5, time = 4)
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
