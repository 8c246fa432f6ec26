package dev.foursight.ui.compose.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.ui.compose.answer.Rows.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void linesAreRowsAndLongOnesAreBrokenAtABlank() {
        Rows rows = new TextRows("one\r\ntwo three four\n\nfive", 12);

        assertThat(all(rows)).containsExactly("one", "two three ", "four", "", "five");
        assertThat(rows.text(Place.START, rows.end())).isEqualTo("one\ntwo three four\n\nfive");
        assertThat(rows.text(new Place(1, 4), new Place(2, 2))).isEqualTo("three fo");
    }

    @Test
    void aLineWithoutBlanksIsCutAndNoCharacterWithIt() {
        assertThat(all(new TextRows("a".repeat(25), 10)))
                .containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
        assertThat(all(new TextRows("😀😀😀", 3))).containsExactly("😀", "😀", "😀");
    }

    @Test
    void whatCannotBeSeenIsNamedAndASearchStillPointsAtTheWords() {
        TextRows rows = new TextRows("a\u202Eb Found\nfound", 40);

        assertThat(rows.row(0)).isEqualTo("a‹U+202E›b Found");
        TextRows.Match first = rows.find("FOUND", 0).orElseThrow();
        assertThat(first.from()).isEqualTo(new Place(0, 11));
        TextRows.Match second = rows.find("found", first.end()).orElseThrow();
        assertThat(second.from()).isEqualTo(new Place(1, 0));
        assertThat(rows.find("found", second.end())).contains(first);
        assertThat(rows.find("absent", 0)).isEmpty();
    }

    @Test
    void nothingButLineEndsCostsNoMoreThanSoManyRows() {
        TextRows rows = new TextRows("\n".repeat(3_000_000), 80);

        assertThat(rows.count()).isEqualTo(2_000_000);
        assertThat(rows.isCut()).isTrue();
        assertThat(new TextRows("a\nb", 80).isCut()).isFalse();
    }

    @Test
    void nothingHasNoRows() {
        Rows rows = new TextRows("", 80);

        assertThat(rows.count()).isZero();
        assertThat(rows.text(Place.START, rows.end())).isEmpty();
    }

    @Test
    void sixteenBytesAreARowOfNumbers() {
        Rows rows = new HexRows(Bytes.ofLatin1("0123456789abcdefX"));

        assertThat(all(rows))
                .containsExactly(
                        "00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  0123456789abcdef",
                        "00000010  58" + " ".repeat(48) + "X");
    }

    private static List<String> all(Rows rows) {
        return IntStream.range(0, rows.count()).mapToObj(rows::row).toList();
    }
}
