package dev.foursight.bench;

import dev.foursight.boot.Services;
import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.Hit;
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

/** How long one search over the whole catalogue takes while a person types. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {

    /**
     * A number, a letter, words, a directive, typos, a line of a log, and nothing that is there.
     */
    @Param({
        "413",
        "t",
        "too large",
        "client_max_body_size",
        "precondtion requried",
        "client sent plain HTTP request to HTTPS port while reading client request headers",
        "zzzzqqqq xyzzyx qwrtplkj"
    })
    public String query = "";

    private final Catalogue catalogue = new Services().catalogue();

    /** Makes the index, which is not what is measured here. */
    @Setup
    public void index() {
        catalogue.search("4");
    }

    @Benchmark
    public List<Hit> search() {
        return catalogue.search(query);
    }
}
