package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {

    private static List<ByteLine> lines(Bytes bytes, int columns) {
        return ByteLines.of(bytes, 0, bytes.length(), columns, at -> at < 3 ? "method" : "plain");
    }

    private static List<String> texts(Bytes bytes, int columns) {
        return lines(bytes, columns).stream().map(ByteLine::text).toList();
    }

    @Test
    void controlCharactersAreSeenAndLinesEndAfterLf() {
        assertThat(texts(Bytes.ofUtf8("GET /\r\nA:\tb\0\u007f\nend"), 80))
                .containsExactly("GET /‹CR›‹LF›", "A:‹TAB›b‹NUL›‹U+007F›‹LF›", "end");
    }

    @Test
    void utf8IsReadableAndEveryOtherByteIsANumber() {
        assertThat(texts(Bytes.ofUtf8("ü😀\u202Ex"), 80)).containsExactly("ü😀‹U+202E›x");
        assertThat(texts(Bytes.of(new byte[] {(byte) 0xff, (byte) 0xc3, 'a', (byte) 0xe2}), 80))
                .containsExactly("\\xFF\\xC3a\\xE2");
    }

    @Test
    void aFullRowIsWrappedButItsLineEndStaysWithIt() {
        assertThat(texts(Bytes.ofUtf8("abcdefgh\r\nij"), 4))
                .containsExactly("abcd", "efgh‹CR›‹LF›", "ij");
    }

    @Test
    void rowsCoverEveryByteOnce() {
        Bytes bytes = Bytes.ofUtf8("GET /ü\r\n\r\n" + "x".repeat(100) + "\u202E");
        int at = 0;
        for (ByteLine line : lines(bytes, 7)) {
            assertThat(line.from()).isEqualTo(at);
            at = line.to();
        }
        assertThat(at).isEqualTo(bytes.length());
    }

    @Test
    void columnsAndOffsetsAgree() {
        ByteLine line = lines(Bytes.ofUtf8("GETüb\r"), 80).getFirst();

        assertThat(line.runs().getFirst().kind()).isEqualTo("method");
        assertThat(line.column(3)).isEqualTo(3);
        assertThat(line.column(5)).isEqualTo(4);
        assertThat(line.offset(4)).isEqualTo(5);
        assertThat(line.column(4)).as("inside ü").isEqualTo(3);
        assertThat(line.column(6)).as("where ‹CR› begins").isEqualTo(5);
        assertThat(line.column(7)).isEqualTo(line.text().length());
        assertThat(line.offset(line.text().length())).isEqualTo(7);
    }
}
