package dev.foursight.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    http://example.org            | http://example.org/
                    example.org/a?b=c             | http://example.org/a?b=c
                    https://example.org:443/x     | https://example.org/x
                    HTTP://127.0.0.1:8080/a b     | http://127.0.0.1:8080/a b
                    http://[::1]:8080/            | http://[::1]:8080/
                    http://user:pw@example.org/   | http://example.org/
                    http://example.org?q          | http://example.org/?q
                    http://example.org/a#part     | http://example.org/a
                    http://example.org:65535/%zz  | http://example.org:65535/%zz
                    localhost:4418                | http://localhost:4418/
                    """)
    void takesApartWhatPeopleType(String typed, String meant) {
        assertThat(TargetUrl.parse(typed)).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///path",
                "ftp://example.org/",
                "http://example.org:0/",
                "http://example.org:70000/",
                "http://example.org:http/",
                "http://a b/",
                "http://[::1/",
                "http://example.org:/",
                "http://example.org:99999999999/"
            })
    void saysWhatIsWrongAndWhatToWrite(String typed) {
        assertThatThrownBy(() -> TargetUrl.parse(typed))
                .isInstanceOf(InvalidInput.class)
                .hasMessageMatching(".+\\. .+\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void asksForOneWhereNothingIsTyped(String typed) {
        assertThatThrownBy(() -> TargetUrl.parse(typed))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Write a URL first, such as http://127.0.0.1:8080/path.");
    }

    @Test
    void aWrongSchemeIsNotTakenForAPort() {
        assertThatThrownBy(() -> TargetUrl.parse("ht!tp://x")).hasMessageContaining("“ht!tp”");
    }

    @Test
    void loopbackIsToldByForm() {
        assertThat(TargetUrl.parse("http://127.8.9.1/").endpoint().isLoopback()).isTrue();
        assertThat(TargetUrl.parse("http://[::1]/").endpoint().isLoopback()).isTrue();
        assertThat(TargetUrl.parse("http://LOCALHOST/").endpoint().isLoopback()).isTrue();
        assertThat(TargetUrl.parse("http://127.example.org/").endpoint().isLoopback()).isFalse();
    }
}
