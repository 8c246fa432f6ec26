package dev.foursight.bench;

import dev.foursight.boot.Services;
import dev.foursight.catalogue.Hit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From main to the first answer of the search in a JVM that has loaded and compiled nothing of the
 * program yet; a new JVM for each figure, with the options that every copy starts with.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 20,
        jvmArgs = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CatalogueReadyBenchmark {

    @Benchmark
    public List<Hit> ready() {
        return new Services().catalogue().search("too large");
    }
}
