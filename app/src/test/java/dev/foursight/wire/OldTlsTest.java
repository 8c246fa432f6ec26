package dev.foursight.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.offline.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldTlsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1", "TLSv1.1"})
    void isSpokenByAProcessThatAllowedIt(String version) throws Exception {
        assertThat(talk(version, "allowed")).startsWith("204 " + version + " ");
    }

    @Test
    void isNotSpokenOtherwise() throws Exception {
        assertThat(talk("TLSv1")).startsWith("-1 ").contains("no-common-version");
    }

    private String talk(String... arguments) throws IOException, InterruptedException {
        ChildJvm.Ended ended =
                ChildJvm.run(folder, ChildJvm.command(List.of(), OldTlsTalk.class, arguments));
        return ended.output();
    }

    @Test
    void takesTheTwoVersionsAndNothingElseOffTheList() {
        assertThat(OldTls.without("SSLv3, TLSv1, TLSv1.1, DTLSv1.0, RC4, DH keySize < 1024"))
                .isEqualTo("SSLv3, DTLSv1.0, RC4, DH keySize < 1024");
    }

    @Test
    void knowsWhichVersionsAreOld() {
        assertThat(OldTls.isAmong(Set.of("TLSv1.2", "TLSv1.3"))).isFalse();
        assertThat(OldTls.isAmong(Set.of("TLSv1.2", "TLSv1.1"))).isTrue();
    }
}
