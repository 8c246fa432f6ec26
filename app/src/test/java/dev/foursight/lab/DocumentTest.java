package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain resource: reading, validators, conditions, posting. */
class DocumentTest extends LabTest {

    /** The clock stands here, so this is when the documents were made. */
    private static final String MODIFIED = "Sun, 22 Nov 2026 12:00:00 GMT";

    private String[] lines(String text) {
        String etag = client.get("/file").field("ETag");
        return text.replace("{etag}", etag).split("; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/file"})
    void isReadWithItsValidators(String path) {
        Answer answer = client.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("ETag")).matches("\"[0-9a-f]{16}\"");
        assertThat(answer.field("Last-Modified")).isEqualTo(MODIFIED);
        assertThat(answer.field("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.content().length()).isGreaterThan(2_048);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/file", "/missing", "/gone", "/basic", "/negotiate"})
    void headSaysWhatGetWouldAndSendsNoContent(String path) {
        Answer get = client.get(path);
        Answer head = client.send("HEAD", path, "");
        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.content()).isEmpty();
        assertThat(head.field("Content-Length")).isEqualTo("" + get.content().length());
        assertThat(head.field("ETag")).isEqualTo(get.field("ETag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    If-Match: {etag} | 200
                    If-Match: * | 200
                    If-Match: "x", {etag} | 200
                    If-Match: W/{etag} | 412
                    If-Match: "x" | 412
                    If-Match: unquoted | 412
                    If-None-Match: {etag} | 304
                    If-None-Match: W/{etag} | 304
                    If-None-Match: * | 304
                    If-None-Match: "x" | 200
                    If-Modified-Since: Sun, 22 Nov 2026 12:00:00 GMT | 304
                    If-Modified-Since: Sunday, 22-Nov-26 12:00:00 GMT | 304
                    If-Modified-Since: Sun Nov 22 12:00:00 2026 | 304
                    If-Modified-Since: Sun, 22 Nov 2026 11:59:59 GMT | 200
                    If-Modified-Since: yesterday | 200
                    If-Unmodified-Since: Sun, 22 Nov 2026 12:00:00 GMT | 200
                    If-Unmodified-Since: Tue, 02 Jan 1990 00:00:00 GMT | 412
                    If-Unmodified-Since: yesterday | 200
                    If-Match: {etag}; If-Unmodified-Since: Tue, 02 Jan 1990 00:00:00 GMT | 200
                    If-Match: "x"; If-None-Match: {etag} | 412
                    If-None-Match: "x"; If-Modified-Since: Sun, 22 Nov 2026 12:00:00 GMT | 200
                    If-None-Match: {etag}; If-Modified-Since: Tue, 02 Jan 1990 00:00:00 GMT | 304
                    If-Match: {etag}; If-None-Match: {etag} | 304
                    If-Match: "x"; Range: bytes=0-1 | 412
                    If-None-Match: {etag}; Range: bytes=99999- | 304
                    """)
    void honoursConditionsInTheirOrder(String lines, int status) {
        Answer answer = client.get("/file", lines(lines));
        assertThat(answer.status()).isEqualTo(status);
        if (status == 304) {
            assertThat(answer.content()).isEmpty();
            assertThat(answer.field("ETag")).isNotNull();
            assertThat(answer.field("Content-Length")).isEqualTo("4096");
        }
    }

    @ParameterizedTest
    @CsvSource({"/missing, 404", "/gone, 410", "/basic, 401"})
    void ignoresConditionsWhereTheRequestFailsAnyway(String path, int status) {
        assertThat(client.get(path, "If-Match: \"x\"").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "Text/Plain; charset=utf-8"})
    void takesPostedContent(String type) {
        Answer answer = client.send("POST", "/", "twelve bytes", "Content-Type: " + type);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.content()).isEqualTo("Received 12 bytes.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    If-None-Match: * | 412
                    If-Match: "x" | 412
                    If-Match: {etag} | 200
                    If-Modified-Since: Sun, 22 Nov 2026 12:00:00 GMT | 200
                    Range: bytes=99999- | 200
                    Content-Encoding: gzip | 415
                    Early-Data: 1 | 425
                    """)
    void weighsThePostsFields(String line, int status) {
        Answer answer =
                client.send("POST", "/file", "text", "Content-Type: text/plain", lines(line)[0]);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void namesTheCodingsItTakes() {
        Answer answer =
                client.send("POST", "/", "x", "Content-Type: text/plain", "Content-Encoding: gzip");
        assertThat(answer.field("Accept-Encoding")).isEqualTo("identity");
    }

    @ParameterizedTest
    @CsvSource({"65536, 200", "65537, 413", "2000000, 413"})
    void takesContentUpToALimit(int length, int status) {
        String content = "x".repeat(length);
        String type = "Content-Type: text/plain";
        assertThat(client.send("POST", "/", content, type).status()).isEqualTo(status);
        String chunked = Integer.toHexString(length) + "\r\n" + content + "\r\n0\r\n\r\n";
        Answer answer =
                client.bytes(
                        "POST / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"
                                + type
                                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + chunked);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void answersAnExpectationBeforeTheContentComes() {
        String head =
                "POST / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nExpect: 100-continue\r\n"
                        + "Content-Type: text/plain\r\nContent-Length: ";
        assertThat(client.bytes(head + "100000\r\n\r\n").status()).isEqualTo(413);
        Answer taken = client.bytes(head + "4\r\n\r\ntext");
        assertThat(taken.status() == 100 ? taken.content() : "HTTP/1.1 " + taken.status())
                .contains("HTTP/1.1 200");
    }

    @Test
    void explainsContentThatEndsTooEarly() {
        Answer answer =
                client.halfClosing(
                        "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Type: text/plain\r\n"
                                + "Content-Length: 50\r\n\r\nonly this");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.content()).contains("before the content was complete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void allowsNoOtherMethod(String method) {
        Answer answer = client.send(method, "/file", "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.field("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void tellsItsOptions() {
        Answer answer = client.send("OPTIONS", "/file", "");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.field("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(answer.field("Accept-Post")).isEqualTo("application/json, text/plain");
        assertThat(client.send("OPTIONS", "*", "").field("Allow")).contains("PATCH");
    }
}
