package dev.foursight.bench;

import dev.foursight.explain.Explainer;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.formats.recorded.Recordings;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads an access log of 500 MB and a HAR of 200 MB from files that it makes first and explains
 * what is told of them; in turn, it reads the same files line by line as text and no more.
 */
final class RecordsBenchmark {

    private static final long LOG = 500_000_000;
    private static final long HAR = 200_000_000;
    private static final int ROUNDS = 3;

    private final Explainer explainer = ShippedExplainer.create();

    private RecordsBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        RecordsBenchmark benchmark = new RecordsBenchmark();
        benchmark.measure("access log", RecordsBenchmark::writeLog);
        benchmark.measure("HAR", RecordsBenchmark::writeHar);
    }

    /** Writes a file. */
    private interface Maker {
        void write(BufferedWriter out) throws IOException;
    }

    private void measure(String what, Maker maker) throws IOException {
        Path file = Files.createTempFile("foursight-records", null);
        try {
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
                maker.write(out);
            }
            double megabytes = Files.size(file) / 1e6;
            for (int round = 0; round < ROUNDS; round++) {
                double bare = seconds(() -> readLines(file));
                resetPeaks();
                long processor = processorTime();
                AtomicInteger told = new AtomicInteger();
                double own = seconds(() -> read(file, told));
                System.out.printf(
                        Locale.ROOT,
                        "%s of %.0f MB: %.0f MB/s by the clock, %.0f MB/s of processor time, %.2f times the reading of its lines; %d explained; heap at most %.0f MB%n",
                        what,
                        megabytes,
                        megabytes / own,
                        megabytes / ((processorTime() - processor) / 1e9),
                        own / bare,
                        told.get(),
                        peak() / 1e6);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void read(Path file, AtomicInteger told) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Recordings.read(
                    in,
                    "file",
                    recorded -> {
                        explainer.explain(recorded.exchange());
                        told.incrementAndGet();
                    });
        }
    }

    private static void readLines(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            while (in.readLine() != null) {
                // Only the time counts.
            }
        }
    }

    /** One line in twenty is a 4xx, spread over some 700 patterns. */
    private static void writeLog(BufferedWriter out) throws IOException {
        String[] refused = {"404", "401", "403", "429", "400", "413", "499"};
        long written = 0;
        for (int i = 0; written < LOG; i++) {
            String line =
                    "203.0.113.%d - - [28/Nov/2026:12:%02d:%02d +0000] \"GET /shop%d/items/%d?page=%d HTTP/1.1\" %s %d \"-\" \"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36\"\n"
                            .formatted(
                                    i % 254,
                                    i / 60 % 60,
                                    i % 60,
                                    i % 101,
                                    i,
                                    i % 40,
                                    i % 20 == 0 ? refused[i / 20 % refused.length] : "200",
                                    i % 9000);
            out.write(line);
            written += line.length();
        }
    }

    /** One entry in twenty is a 4xx; the answers' content has some 20 KB. */
    private static void writeHar(BufferedWriter out) throws IOException {
        String content = "All work and no play makes a dull page. ".repeat(500);
        out.write("{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"b\"},\"entries\":[");
        long written = 0;
        for (int i = 0; written < HAR; i++) {
            String entry =
                    """
                    %s{"startedDateTime":"2026-11-28T12:00:00Z","time":12.5,
                    "request":{"method":"GET","url":"https://shop.test/items/%d","httpVersion":"HTTP/1.1",
                    "headers":[{"name":"Host","value":"shop.test"},{"name":"Accept","value":"*/*"}]},
                    "response":{"status":%d,"statusText":"","httpVersion":"HTTP/1.1",
                    "headers":[{"name":"Server","value":"nginx/1.28.0"},{"name":"Content-Type","value":"text/html"}],
                    "content":{"size":%d,"mimeType":"text/html","text":"%s"}},
                    "timings":{"send":0,"wait":12,"receive":0}}\
                    """
                            .formatted(
                                    i == 0 ? "" : ",",
                                    i,
                                    i % 20 == 0 ? 404 : 200,
                                    content.length(),
                                    content);
            out.write(entry);
            written += entry.length();
        }
        out.write("]}}");
    }

    /** What is timed. */
    private interface Act {
        void run() throws IOException;
    }

    private static double seconds(Act act) throws IOException {
        long began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
