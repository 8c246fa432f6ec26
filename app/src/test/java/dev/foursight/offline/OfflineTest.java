package dev.foursight.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.offline.WithoutNetwork.Seen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Looking things up needs no network, and does not even try to find one. */
@EnabledOnOs(OS.LINUX)
class OfflineTest {

    @TempDir private Path folder;

    private WithoutNetwork without;

    @BeforeEach
    void takeTheNetworkAway() throws IOException, InterruptedException {
        without = new WithoutNetwork(folder);
    }

    @Test
    void commandsMakeNoSocket() throws Exception {
        Seen seen = without.run(CommandJourney.class);

        assertThat(seen.output()).contains("looked up");
        assertThat(seen.made()).isEmpty();
        assertThat(seen.used()).isEmpty();
    }

    @Test
    void theWindowMakesNoSocketButTheJvmsOwn() throws Exception {
        Path settings = Files.createDirectory(folder.resolve("settings"));
        List<String> jvms = without.run(OpeningAFile.class, "/etc/passwd").made();
        Seen seen = without.run(WindowJourney.class, settings.toString());

        assertThat(seen.output()).contains("page open", "compared");
        assertThat(seen.made()).isIn(List.of(), jvms);
        assertThat(seen.used()).isEmpty();
    }

    /** A guard that cannot fail guards nothing. */
    @Test
    void whoeverConnectsIsSeenAndGetsNowhere() throws Exception {
        try (ServerSocket open = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Seen seen = without.run(Connecting.class, Integer.toString(open.getLocalPort()));

            assertThat(seen.output()).startsWith("no way: ");
            assertThat(seen.made()).isNotEmpty();
            assertThat(seen.used()).first().asString().startsWith("connect(");
        }
    }
}
