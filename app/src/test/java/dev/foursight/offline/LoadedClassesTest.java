package dev.foursight.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.Launcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command does not load it does not wait for. */
class LoadedClassesTest {

    private static final String MARKDOWN = "org.commonmark.";
    private static final String PAGE = "dev.foursight.catalogue.page.Page ";

    @TempDir private Path folder;

    @Test
    void onlyThePageOfACodeReadsMarkdown() throws IOException, InterruptedException {
        assertThat(loadedBy("code", "416")).contains(MARKDOWN, PAGE);
        assertThat(loadedBy("codes", "416")).doesNotContain(MARKDOWN, PAGE);
    }

    private String loadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "classes", ".txt");
        List<String> command =
                ChildJvm.command(
                        List.of("-Xlog:class+load:file=" + log), Launcher.class, arguments);
        ChildJvm.Ended ended = ChildJvm.run(folder, command);
        assertThat(ended.status()).as(ended.output()).isZero();
        return Files.readString(log);
    }
}
