package dev.foursight.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.offline.ChildJvm;
import dev.foursight.offline.ChildJvm.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code send} against every hostile server, as text and as JSON, one after the other in one JVM
 * with the shipped options.
 */
class HostileHeapTest {

    private static final Path OPTIONS = Path.of("../installers/common/java-options");

    /** 128 MB for everything together: what is there before the first request counts as well. */
    private static final List<String> HEAP = List.of("-Xmx128m", "-XX:+ExitOnOutOfMemoryError");

    @TempDir private Path folder;

    @Test
    void noAnswerNeedsMoreHeapThanItMay() throws Exception {
        List<HostileServer> servers = new ArrayList<>();
        try {
            List<String> arguments = new ArrayList<>();
            for (HostileAnswer answer : HostileAnswer.values()) {
                HostileServer server = new HostileServer(answer);
                servers.add(server);
                arguments.addAll(
                        List.of(
                                answer.name(),
                                answer.waitsForDeadline() ? "0.5" : "60",
                                server.url()));
            }
            Ended ended =
                    ChildJvm.run(
                            folder,
                            ChildJvm.command(
                                    Stream.concat(shipped(), HEAP.stream()).toList(),
                                    HostileClient.class,
                                    arguments.toArray(String[]::new)));
            assertThat(ended.status()).as(ended.output()).isZero();
            for (HostileAnswer answer : HostileAnswer.values()) {
                assertThat(ended.output())
                        .contains(
                                answer + " text 0 ",
                                answer + " json 0 " + answer.outcome().id() + " ");
            }
        } finally {
            for (HostileServer server : servers) {
                server.close();
            }
        }
    }

    /** All but the modules, which stand elsewhere here. */
    private static Stream<String> shipped() throws IOException {
        return Files.readAllLines(OPTIONS).stream()
                .filter(line -> line.startsWith("-") && !line.startsWith("--add-modules"))
                .map(line ->
                        line.startsWith("--enable-native-access")
                                ? "--enable-native-access=ALL-UNNAMED"
                                : line);
    }
}
