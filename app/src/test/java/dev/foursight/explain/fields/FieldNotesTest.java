package dev.foursight.explain.fields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Captures;
import dev.foursight.explain.Readings;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.http.Exchange;
import dev.foursight.http.FieldLine;
import dev.foursight.http.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNotesTest {

    /** As long as servers let a field be. */
    private static final int LONG = 8_192;

    /** Of every field that a recorded answer has. */
    private static final List<String> NAMES =
            Captures.all().stream()
                    .flatMap(capture -> Optional.ofNullable(capture.exchange().response()).stream())
                    .flatMap(response -> response.fields().lines().stream())
                    .map(FieldLine::name)
                    .distinct()
                    .toList();

    private final FieldNotes notes =
            new FieldNotes(ShippedTexts.sentences(List.of(FieldNotes.FILE)));

    private static Exchange exchange(String url, String method, int status, String fields) {
        return Readings.of(
                        url,
                        method
                                + " /a/b HTTP/1.1\nHost: 127.0.0.1:8080\nAccept-Encoding: gzip;q=1\n"
                                + "Content-Type: text/csv; header=absent\n\n",
                        "HTTP/1.1 " + status + " X\n" + fields + "\n\n",
                        Outcome.ANSWERED)
                .exchange();
    }

    /** Of the first field; a {@code ~} in the table stands for a Date as a second. */
    @ParameterizedTest
    @CsvFileSource(resources = "/fields/notes.txt", delimiter = '|', quoteCharacter = '\u0001')
    void saysWhatAFieldSaysHere(String method, int status, String line, String expected) {
        String fields = line.replace(" ~", "\nDate: Sun, 06 Nov 1994 08:49:37 GMT");
        String url = (line.startsWith("Strict") ? "https" : "http") + "://127.0.0.1:8080/a/b";

        FieldNote note = notes.of(exchange(url, method, status, fields)).getFirst();

        assertThat(note.sentence() + " [" + note.clause() + "]").isEqualTo(expected);
    }

    @Test
    void comparesTheLengthWithWhatCame() {
        Exchange whole =
                Readings.of("GET / HTTP/1.1\n\n", "HTTP/1.1 200 X\nContent-Length: 3\n\nabc")
                        .exchange();
        Exchange half =
                Readings.of("GET / HTTP/1.1\n\n", "HTTP/1.1 200 X\nContent-Length: 3\n\na")
                        .exchange();

        assertThat(sentence(whole)).isEqualTo("3 bytes of content were promised, and they came.");
        assertThat(sentence(half)).isEqualTo("3 bytes of content were promised, and 1 came.");
    }

    @Test
    void saysThatTransportSecurityDoesNotCountInTheClear() {
        Exchange clear =
                exchange("http://a.test/", "GET", 200, "Strict-Transport-Security: max-age=60");

        assertThat(sentence(clear)).startsWith("It came without TLS");
    }

    private String sentence(Exchange exchange) {
        return notes.of(exchange).getFirst().sentence();
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        FieldNote note = notes.of(exchange("http://a.test/", "GET", 200, "X-Own: 1")).getFirst();

        assertThat(note.isKnown()).isFalse();
        assertThat(note.clause()).isEmpty();
    }

    @Test
    void doesNotRepeatTheValueOfACookie() {
        Exchange cookie =
                exchange("http://a.test/", "GET", 200, "Set-Cookie: id=secret-value; Path=/");

        assertThat(sentence(cookie)).contains("id").doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                ";",
                "=",
                "\"",
                "\"\\",
                ";;;===,,,",
                "<>; rel=",
                "bytes 9-0/1",
                "bytes 0-99999999999999999999/1",
                "99999999999999999999999",
                "-1",
                "9999999999",
                "Fri, 99 Foo 9999 99:99:99 GMT",
                "Sun, 06 Nov 0000 08:49:37 GMT",
                "\u0000\u202e\u00ff",
                "Basic realm=\"",
                "max-age=99999999999999",
                "timeout=999999999999, max=",
                "a=b; max-age=; expires=; domain; path=;;=",
                "http://[::",
                "//",
                "?",
                "#",
                "\ud800"
            })
    void throwsAtNoValue(String value) {
        String longOne = value.repeat(LONG / Math.max(1, value.length()));
        for (String name : NAMES) {
            for (String text : List.of(value, longOne)) {
                for (int status : new int[] {101, 200, 206, 304, 401, 405, 416, 426}) {
                    Exchange hostile =
                            exchange("http://127.0.0.1:8080/", "GET", status, name + ": " + text);
                    assertThat(notes.of(hostile))
                            .as("%s: %s", name, value)
                            .allSatisfy(note -> assertThat(note.sentence()).doesNotContain("{"));
                }
            }
        }
    }
}
