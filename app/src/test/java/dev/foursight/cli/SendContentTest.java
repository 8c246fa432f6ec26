package dev.foursight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.WireRequest;
import dev.foursight.wire.Streamed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendContentTest {

    private static final String URL = "http://127.0.0.1:8080/a";

    private final Shell shell = new Shell();

    @TempDir private Path folder;

    private String sent(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "send";
        all[1] = URL;
        System.arraycopy(options, 0, all, 2, options.length);
        assertThat(shell.run(all)).as(shell.err()).isZero();
        return shell.rooms.sent.getLast().bytes().latin1();
    }

    private String file(String name, byte... content) throws Exception {
        return Files.write(folder.resolve(name), content).toString();
    }

    @Test
    void aFormHasAPartForEachField() throws Exception {
        String file = file("x.bin", (byte) 0, (byte) -1);
        assertThat(sent("-F", "a=1", "-F", "f=@" + file, "-F", "g=@" + file + ";type=image/png"))
                .startsWith("POST /a HTTP/1.1\r\n")
                .contains("Content-Type: multipart/form-data; boundary=----foursight\r\n")
                .contains("name=\"a\"\r\n\r\n1\r\n")
                .contains(
                        "name=\"f\"; filename=\"x.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n\0\u00ff\r\n")
                .contains("name=\"g\"; filename=\"x.bin\"\r\nContent-Type: image/png\r\n");
    }

    @Test
    void anUploadIsAPut() throws Exception {
        String file = file("x.bin", (byte) 7, (byte) -1);
        assertThat(sent("--upload", file))
                .startsWith("PUT /a HTTP/1.1\r\n")
                .contains("Content-Length: 2\r\n")
                .doesNotContain("Content-Type")
                .endsWith("\r\n\r\n\7\u00ff");
        assertThat(sent("--upload", file, "-X", "POST")).startsWith("POST ");
    }

    @Test
    void aLargeFileIsNamedAndNotRead() throws Exception {
        String file = Streamed.file(folder, 100_000).toString();
        assertThat(sent("--upload", file))
                .contains("Content-Length: 100000\r\n")
                .endsWith("\r\n\r\n");
        assertThat(shell.rooms.sent.getLast().streamed()).isEqualTo(100_000);
        assertThat(sent("-d", "@" + file)).startsWith("POST ").endsWith("\r\n\r\n");
        assertThat(sent("-F", "a=1", "-F", "f=@" + file)).endsWith("\r\n\r\n");
        WireRequest form = shell.rooms.sent.getLast();
        assertThat(Streamed.written(form).latin1())
                .contains("Content-Length: " + form.streamed() + "\r\n")
                .contains("name=\"a\"\r\n\r\n1\r\n");
    }

    @Test
    void whatIsNoContentStillHasToFitIntoMemory() throws Exception {
        String file = Streamed.sparse(folder, 64_000_001).toString();
        assertThat(shell.run("send", URL, "--raw", file)).isEqualTo(2);
        assertThat(shell.err()).contains("more than 64 MB").contains("--upload");
        assertThat(sent("--upload", file)).contains("Content-Length: 64000001\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -d a -F b=c             | Leave one of them
                    -d a --upload x         | Leave one of them
                    -F nothing              | no field of a form
                    -F =x                   | no field of a form
                    -F a=@/nowhere/x        | no file “/nowhere/x”
                    --upload /nowhere/x     | no file “/nowhere/x”
                    --upload /              | “/” is a folder
                    --raw x --upload /y     | cannot go with it
                    """)
    void whatCannotBeUsedIsOneSentenceAndNothingIsSent(String options, String part) {
        assertThat(shell.run(("send " + URL + " " + options).split(" "))).isEqualTo(2);
        assertThat(shell.err().strip()).contains(part).endsWith(".").doesNotContain("\n");
        assertThat(shell.rooms.sent).isEmpty();
    }
}
