package dev.foursight.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own with the class path of the tests and a window that nobody sees. */
public final class ChildJvm {

    private static final int MOST_SECONDS = 120;

    private ChildJvm() {}

    /** What a process said on both outputs, and its exit status. */
    public record Ended(int status, String output) {}

    public static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "-Duser.language=en",
                        "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        // Surefire hides the class path behind a jar, and tells it here.
        String tests = System.getProperty("surefire.test.class.path");
        String own = System.getProperty("java.class.path");
        command.addAll(List.of("--class-path", tests == null ? own : tests, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a command to its end, or ends it and all that it started. */
    public static Ended run(Path folder, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        process.getOutputStream().close();
        try {
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            String said = Files.readString(output);
            assertThat(ended).as("it ended by itself, having said: %s", said).isTrue();
            return new Ended(process.exitValue(), said);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
