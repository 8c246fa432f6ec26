package dev.foursight.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Byte ranges of a resource of 4 096 bytes whose lines begin with their own offset. */
class RangeTest extends LabTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bytes=0-3 | 206 | bytes 0-3/4096 | 0000
                    bytes=16-19 | 206 | bytes 16-19/4096 | 0016
                    BYTES=16-19 | 206 | bytes 16-19/4096 | 0016
                    bytes=4095- | 206 | bytes 4095-4095/4096 |
                    bytes=4080-9999999999999999999999 | 206 | bytes 4080-4095/4096 | 4080
                    bytes=-16 | 206 | bytes 4080-4095/4096 | 4080
                    bytes=-99999 | 206 | bytes 0-4095/4096 | 0000
                    bytes=0-3, 9999- | 206 | bytes 0-3/4096 | 0000
                    bytes=4096- | 416 | bytes */4096 | 416
                    bytes=99999- | 416 | bytes */4096 | 416
                    bytes=99999999999999999999999- | 416 | bytes */4096 | 416
                    bytes=-0 | 416 | bytes */4096 | 416
                    bytes=5-2 | 416 | bytes */4096 | 416
                    bytes=- | 416 | bytes */4096 | 416
                    bytes= | 416 | bytes */4096 | 416
                    bytes=abc | 416 | bytes */4096 | 416
                    bytes=0-1,0-1,0-1,0-1,0-1,0-1,0-1,0-1,0-1 | 416 | bytes */4096 | 416
                    lines=0-3 | 200 | | 0000
                    """)
    void servesRefusesOrIgnores(String range, int status, String contentRange, String begins) {
        Answer answer = client.get("/file", "Range: " + range);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.field("Content-Range")).isEqualTo(contentRange);
        assertThat(answer.content()).startsWith(begins == null ? "\n" : begins);
        assertThat(answer.field("Content-Length")).isEqualTo("" + answer.content().length());
    }

    @Test
    void servesSeveralRangesAsParts() {
        Answer answer = client.get("/file", "Range: bytes=0-3,-16");
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.field("Content-Type")).startsWith("multipart/byteranges; boundary=");
        assertThat(answer.field("Content-Range")).isNull();
        String boundary = answer.field("Content-Type").split("boundary=", 2)[1];
        String[] parts = answer.content().split("\r\n--" + boundary, -1);
        assertThat(parts).hasSize(4);
        assertThat(parts[1]).contains("Content-Range: bytes 0-3/4096\r\n").endsWith("\r\n\r\n0000");
        assertThat(parts[2])
                .contains("Content-Range: bytes 4080-4095/4096\r\n")
                .endsWith("\r\n\r\n4080 ..........\n");
        assertThat(parts[3]).isEqualTo("--\r\n");
    }

    @Test
    void obeysARangeOnlyForTheVersionNamed() {
        String etag = client.get("/file").field("ETag");
        String date = client.get("/file").field("Last-Modified");
        String range = "Range: bytes=0-3";
        assertThat(client.get("/file", range, "If-Range: " + etag).status()).isEqualTo(206);
        assertThat(client.get("/file", range, "If-Range: " + date).status()).isEqualTo(206);
        assertThat(client.get("/file", range, "If-Range: W/" + etag).status()).isEqualTo(200);
        assertThat(client.get("/file", range, "If-Range: \"x\"").status()).isEqualTo(200);
        String old = "If-Range: Tue, 02 Jan 1990 00:00:00 GMT";
        assertThat(client.get("/file", range, old).status()).isEqualTo(200);
        assertThat(client.get("/file", "Range: bytes=99999-", old).status()).isEqualTo(200);
    }

    @Test
    void ignoresARangeOfHead() {
        Answer answer = client.send("HEAD", "/file", "", "Range: bytes=0-3");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("Content-Length")).isEqualTo("4096");
    }
}
