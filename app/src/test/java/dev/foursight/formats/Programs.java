package dev.foursight.formats;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.foursight.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Programs of the machine that tests ask. Where one is not installed the test is skipped; with
 * {@code CI=true} it fails.
 */
public final class Programs {

    private Programs() {}

    public static void need(String... names) {
        for (String name : names) {
            if (!isInstalled(name)) {
                String sentence = name + " is not installed";
                if ("true".equals(System.getenv("CI"))) {
                    throw new AssertionError(sentence);
                }
                abort(sentence);
            }
        }
    }

    private static boolean isInstalled(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Runs a script and returns what it printed on standard output; it has 20 seconds. */
    public static Bytes run(String shell, String script) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(shell).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            Thread reader = Thread.ofVirtual().start(() -> drain(process, output));
            try (var input = process.getOutputStream()) {
                input.write(Bytes.ofUtf8(script).toArray());
            }
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                throw new AssertionError("the script did not end: " + script);
            }
            reader.join();
            return Bytes.of(output.toByteArray());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void drain(Process process, ByteArrayOutputStream output) {
        try {
            process.getInputStream().transferTo(output);
        } catch (IOException ended) {
            // What came so far is what there is.
        }
    }
}
