package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.settings.Store;
import dev.foursight.ui.common.InlineBackground;
import dev.foursight.wire.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordListTest {

    private static final String LOG =
            """
            ::1 - - [28/Nov/2026:18:59:13 +0000] "GET /a/1 HTTP/1.1" 404 153
            ::1 - - [28/Nov/2026:18:59:13 +0000] "GET /a/2 HTTP/1.1" 404 153
            ::1 - - [28/Nov/2026:18:59:13 +0000] "GET /b HTTP/1.1" 403 153
            """;

    private @TempDir Path folder;
    private final FakeTransport transport = new FakeTransport();
    private ComposeModel model;

    @BeforeEach
    void make() {
        model =
                new ComposeModel(
                        Fixtures.crafts(),
                        () -> Fixtures.journeys(transport),
                        exchange -> Fixtures.plain(exchange.status()),
                        Fixtures::notes,
                        Fixtures::lint,
                        new Store(folder),
                        new InlineBackground(),
                        Runnable::run,
                        () -> "cnonce");
    }

    @Test
    void aFileIsReadAndItsFirstExchangeExplained() throws IOException {
        model.explain(file(LOG));

        assertThat(status()).isEqualTo(404);
        assertThat(RecordList.words(model.records().exchanges().getFirst()))
                .startsWith("404 to GET /a/1 (2 times) · line 1");
        assertThat(model.records().summaryProperty().get()).contains("3 lines");
        assertThat(transport.sent).isEmpty();
    }

    @Test
    void movingStopsAtTheEnds() throws IOException {
        model.explain(file(LOG));
        model.records().move(-1);
        assertThat(status()).isEqualTo(404);
        model.records().move(1);
        model.records().move(1);
        assertThat(status()).isEqualTo(403);
    }

    @Test
    void sendingLeavesTheRecordBehind() throws IOException {
        model.explain(file(LOG));
        model.form().urlProperty().set("http://127.0.0.1:8080/a");
        model.sender().send();

        assertThat(model.records().exchanges()).isEmpty();
        assertThat(transport.sent).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        model.explain(file("no such thing"));
        assertThat(model.upshot().troubleProperty().get()).contains("Expected is one of");

        model.explain(new InputFile(folder.resolve("none").toString(), "none"));
        assertThat(model.upshot().troubleProperty().get()).contains("no file “none”");
    }

    private int status() {
        return model.upshot().answerProperty().get().orElseThrow().exchange().status();
    }

    private InputFile file(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("recording"), text);
        return new InputFile(file.toString(), "recording");
    }
}
