package dev.foursight.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.offline.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old TLS is there for who chooses it in the window, and for nobody else. */
class WindowTlsTest {

    @TempDir private Path folder;

    @Test
    void offersOldVersionsWhereTheyAreChosenAlone() throws Exception {
        List<String> command =
                ChildJvm.command(List.of(), WindowTlsTalk.class, folder.resolve("s").toString());

        assertThat(ChildJvm.run(folder, command).output().lines())
                .containsExactly(
                        "old by choice: TLSv1.1 204",
                        "old by default: protocol_version",
                        "old by default over h2: protocol_version",
                        "lab by default: TLSv1.3 200",
                        "lab by default over h2: TLSv1.3 200",
                        "lab by old choice: protocol_version");
    }
}
