package dev.foursight.ui.compose.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.HeaderLine;
import dev.foursight.ui.common.InlineBackground;
import dev.foursight.wire.Streamed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyFormTest {

    @TempDir private Path folder;

    private final BodyForm form = new BodyForm(new InlineBackground());

    private String content() {
        return form.body().content().held().orElseThrow().text();
    }

    private List<HeaderLine> lines() {
        return form.lines(form.body().content());
    }

    @Test
    void aLargeFileIsNamedAndNotRead() throws Exception {
        Path file = Streamed.file(folder, 70_000);
        form.modeProperty().set(BodyMode.FILE);
        form.file().pathProperty().set(file.toString());
        Body body = form.body();
        assertThat(body.content()).isEqualTo(Streamed.content(file));

        form.show(new Body(Bytes.ofUtf8("x"), Body.Framing.AUTOMATIC));
        assertThat(content()).isEqualTo("x");
        form.show(body);
        assertThat(form.body()).isEqualTo(body);
    }

    @Test
    void aFormIsPercentEncoded() {
        form.modeProperty().set(BodyMode.FORM);
        row("a b", "1&2");
        row("ü", "");
        form.rows().add();

        assertThat(content()).isEqualTo("a+b=1%262&%C3%BC=");
        assertThat(lines())
                .containsExactly(
                        HeaderLine.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    private FormRow row(String name, String value) {
        FormRow row = form.rows().add();
        row.nameProperty().set(name);
        row.valueProperty().set(value);
        return row;
    }

    @Test
    void multipartTakesTextsAndFiles() throws Exception {
        form.modeProperty().set(BodyMode.MULTIPART);
        row("a", "1").typeProperty().set("text/plain");
        FormRow file = row("f", "not this");
        file.fromFileProperty().set(true);
        file.file().pathProperty().set("/nowhere/x");
        assertThat(file.file().problem().get()).contains("/nowhere/x");
        assertThatThrownBy(form::body).hasMessageContaining("/nowhere/x");

        file.file()
                .pathProperty()
                .set(Files.writeString(folder.resolve("x.bin"), "file!").toString());

        assertThat(content())
                .contains(
                        "name=\"a\"\r\nContent-Type: text/plain\r\n\r\n1\r\n",
                        "name=\"f\"; filename=\"x.bin\"\r\nContent-Type: application/octet-stream\r\n\r\nfile!\r\n")
                .doesNotContain("not this");
        String boundary = content().lines().findFirst().orElseThrow().substring(2);
        assertThat(lines())
                .containsExactly(
                        HeaderLine.of("Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    @Test
    void aFileIsSentAsItIs() throws Exception {
        form.modeProperty().set(BodyMode.FILE);
        assertThat(content()).isEmpty();
        byte[] bytes = {0, -1, 13};
        form.file().pathProperty().set(Files.write(folder.resolve("x"), bytes).toString());

        assertThat(form.body().content().held()).contains(Bytes.of(bytes));
    }

    @Test
    void theLengthCanBeWrongAbsentOrInChunks() {
        form.modeProperty().set(BodyMode.TEXT);
        form.textProperty().set("12345");
        form.lengthProperty().set(LengthChoice.WRONG);
        form.wrongLengthProperty().set("-1");
        assertThat(lines()).contains(HeaderLine.of("Content-Length", "-1"));

        form.lengthProperty().set(LengthChoice.ABSENT);
        assertThat(form.body().framing()).isEqualTo(Body.Framing.UNTOLD);

        form.lengthProperty().set(LengthChoice.CHUNKED);
        assertThat(form.body().chunk()).isZero();
        form.chunkSizeProperty().set("2");
        assertThat(form.body().chunk()).isEqualTo(2);
        form.chunkSizeProperty().set("0");
        assertThat(form.chunkProblem().get()).contains("from 1 to 999999999");
    }

    @Test
    void jsonIsCheckedAndSentAllTheSame() {
        form.modeProperty().set(BodyMode.JSON);
        form.textProperty().set("{\"a\":\n  oops}");
        assertThat(form.jsonFault()).startsWith("Not JSON from line 2, column ");
        assertThat(form.formatted()).isEmpty();
        assertThat(content()).isEqualTo("{\"a\":\n  oops}");

        form.textProperty().set("{\"a\":[1.0]}");
        assertThat(form.jsonFault()).isEmpty();
        assertThat(form.formatted()).hasValueSatisfying(set -> assertThat(set).contains("1.0"));
    }

    @Test
    void itComesBackAsItWas() {
        form.modeProperty().set(BodyMode.MULTIPART);
        form.lengthProperty().set(LengthChoice.WRONG);
        form.wrongLengthProperty().set("7");
        row("a", "1");
        row("b", "2").fromFileProperty().set(true);
        BodyForm again = new BodyForm(new InlineBackground());

        again.show(form.state());

        assertThat(again.state()).isEqualTo(form.state());
        assertThat(again.rows().rows()).hasSize(2);
    }
}
