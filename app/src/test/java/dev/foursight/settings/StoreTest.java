package dev.foursight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {

    @TempDir private Path temporary;
    private Path folder;
    private Store store;

    @BeforeEach
    void openStore() {
        folder = temporary.resolve("not/there/yet");
        store = new Store(folder);
    }

    @Test
    void keepsATextInAFolderItMakes() {
        store.write("window", "grün\n");

        assertThat(new Store(folder).read("window")).contains("grün\n");
        assertThat(store.trouble()).isEmpty();
    }

    @Test
    void hasNothingUnderAnUnknownName() {
        assertThat(store.read("window")).isEmpty();
        assertThat(store.trouble()).isEmpty();
    }

    @Test
    void leavesNoTemporaryFileBehind() throws IOException {
        store.write("window", "one");

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("window"));
        }
    }

    @Test
    void aCrashBetweenWriteAndRenameLeavesTheOldTextAndBlocksNothing() throws IOException {
        store.write("draft", "old and whole");
        Files.writeString(folder.resolve("draft.tmp"), "new but ha");
        Store afterCrash = new Store(folder);

        assertThat(afterCrash.read("draft")).contains("old and whole");
        afterCrash.write("draft", "newer");
        assertThat(afterCrash.read("draft")).contains("newer");
        assertThat(afterCrash.trouble()).isEmpty();
    }

    @Test
    void putsAsideWhatIsNoText() throws IOException {
        Files.createDirectories(folder);
        byte[] damaged = {'o', 'k', (byte) 0xff, (byte) 0xfe, 0};
        Files.write(folder.resolve("theme"), damaged);

        assertThat(store.read("theme")).isEmpty();
        assertThat(folder.resolve("theme.bad")).hasBinaryContent(damaged);
        assertThat(folder.resolve("theme")).doesNotExist();
    }

    @Test
    void putsAsideWhatAFeatureCannotRead() throws IOException {
        store.write(ThemeSettings.NAME, "theme=purple");

        ThemeSettings theme =
                store.load(ThemeSettings.NAME, ThemeSettings::parse, ThemeSettings.STANDARD);

        assertThat(theme).isEqualTo(ThemeSettings.STANDARD);
        assertThat(folder.resolve(ThemeSettings.NAME + ".bad"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo("theme=purple");
    }

    @Test
    void saysOnceThatAFolderCannotBeWritten() throws IOException {
        Files.writeString(temporary.resolve("file"), "in the way");
        Store blocked = new Store(temporary.resolve("file").resolve("foursight"));

        blocked.write("window", "one");
        String first = blocked.trouble().orElseThrow();
        blocked.write("theme", "two");

        assertThat(first).contains("cannot be kept").contains(temporary.toString());
        assertThat(blocked.trouble()).contains(first);
        assertThat(blocked.read("window")).isEmpty();
    }

    @Test
    void aFolderInTheFilesPlaceIsNoReasonToStop() throws IOException {
        Files.createDirectories(folder.resolve("window/inner"));

        assertThat(store.read("window")).isEmpty();
        store.write("window", "one");

        assertThat(store.trouble()).isPresent();
    }
}
