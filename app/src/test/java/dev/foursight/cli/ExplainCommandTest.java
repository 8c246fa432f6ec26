package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.ExchangeJson;
import dev.foursight.formats.Exchanges;
import dev.foursight.http.Exchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    private final Shell shell = new Shell();
    private @TempDir Path folder;
    private String recording;

    @BeforeEach
    void record() {
        recording = ExchangeJson.text(Exchanges.notAllowed(), null);
    }

    @Test
    void jsonLinesGiveOneArray() throws IOException {
        String file = file("two.jsonl", recording + "\n" + recording + "\n");

        assertThat(shell.run("explain", file, "--json")).isZero();
        assertThat(array()).hasSize(2);
        assertThat(array().get(0).path("explanation").path("code").intValue()).isEqualTo(405);
    }

    @Test
    void severalFilesOfSeveralFormsAreReadInOrder() throws IOException {
        String raw = file("raw", "HTTP/1.1 404 Not Found\r\n\r\n");
        String json = file("one.json", "\ufeff \n" + recording);

        assertThat(shell.run("explain", raw, json, "--json")).isZero();
        assertThat(shell.rooms.explained).extracting(Exchange::status).containsExactly(404, 405);
    }

    @Test
    void standardInputIsReadWhereADashStands() {
        assertThat(shell.typing("http/1.1 410 Gone\n\n").run("explain", "-", "--json")).isZero();
        assertThat(array().get(0).path("response").path("status").intValue()).isEqualTo(410);
    }

    @Test
    void aPairOfFilesIsOneExchange() throws IOException {
        String request = file("request", "HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
        String response = file("response", "HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\n");

        assertThat(shell.run("explain", "--request", request, "--response", response)).isZero();
        assertThat(shell.rooms.explained.getFirst().request().method()).isEqualTo("HEAD");
        assertThat(shell.rooms.explained.getFirst().response().complete()).isTrue();
    }

    @Test
    void whereARecordingBreaksOffTheArrayIsStillWhole() throws IOException {
        String file = file("half.jsonl", recording + "\n" + recording.substring(0, 50));

        assertThat(shell.run("explain", file, "--json")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(array()).hasSize(1);
        assertThat(shell.err()).contains("half.jsonl, line 2").hasLineCount(1);
    }

    @Test
    void hostileTextIsShownNotObeyed() throws IOException {
        String file = file("evil", "HTTP/1.1 404 \u001b[2J\u202e\r\n\r\n");

        assertThat(shell.run("explain", file)).isZero();
        assertThat(shell.out()).contains("␛[2J<U+202E>").doesNotContain("\u001b");
    }

    private JsonNode array() {
        return JsonMapper.shared().readTree(shell.out());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
