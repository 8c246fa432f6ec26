package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 404 Not Found | HTTP/1.1 | 404 | 'Not Found'",
                "http/1.0 200 | http/1.0 | 200 | ''",
                "'HTTP/1.1 200 ' | HTTP/1.1 | 200 | ''",
                "HTTP/1.1   200  two | HTTP/1.1 | 200 | ' two'",
                "HTTP/ 0999 x | HTTP/ | 999 | x"
            })
    void saysWhatTheLineSays(String line, String version, int status, String reason) {
        assertThat(StatusLine.parse(line)).isEqualTo(new StatusLine(version, status, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1",
                "HTTP/1.1 ",
                "HTTP/1.1 2xx OK",
                "HTTP/1.1 20000 OK",
                "HTTP/1.1 200OK",
                "HTTP 200 OK",
                "ICY 200 OK",
                "HTTP/1.1 200 O\rK"
            })
    void isNoOther(String line) {
        assertThat(StatusLine.parse(line)).isNull();
    }

    /** The second byte of this letter is a line end in some tables of characters. */
    @Test
    void aReasonMayBeOfAnyLetters() {
        String line = Bytes.ofUtf8("HTTP/1.1 404 Återvändsgränd").latin1();
        assertThat(StatusLine.parse(line))
                .isEqualTo(new StatusLine("HTTP/1.1", 404, "Återvändsgränd"));
    }

    @Test
    void aBeginningMayBecomeOne() {
        assertThat(StatusLine.mayBegin("ht")).isTrue();
        assertThat(StatusLine.mayBegin("HTTP/2")).isTrue();
        assertThat(StatusLine.mayBegin("HTTPS")).isFalse();
    }
}
