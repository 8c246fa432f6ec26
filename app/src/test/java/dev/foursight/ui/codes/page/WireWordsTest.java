package dev.foursight.ui.codes.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.ExampleLine.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WireWordsTest {

    @ParameterizedTest
    @CsvSource({
        "SENT, GET / HTTP/1.1, '', Sent: GET / HTTP/1.1",
        "SENT, '', '', Sent: empty line",
        "RECEIVED, Age: 1, old, Received: Age: 1. old",
        "OWED, Allow: GET, '', 'Received, MUST: Allow: GET'",
        "EVENT, It closes., '', Happens: It closes.",
        "LOGGED, 413, '', The server logs: 413"
    })
    void aScreenReaderHearsWhoSendsWhat(Kind kind, String text, String note, String said) {
        assertThat(WireWords.spoken(new ExampleLine(kind, text, note), "MUST")).isEqualTo(said);
    }

    @Test
    void onlyBytesAreCopied() {
        List<ExampleLine> lines =
                List.of(
                        new ExampleLine(Kind.SENT, "GET / HTTP/1.1", "a note"),
                        new ExampleLine(Kind.SENT, "", ""),
                        new ExampleLine(Kind.EVENT, "A second passes.", ""),
                        new ExampleLine(Kind.OWED, "Allow: GET", ""),
                        new ExampleLine(Kind.LOGGED, "405", ""));

        assertThat(WireExample.bytes(lines)).isEqualTo("GET / HTTP/1.1\n\nAllow: GET\n");
    }
}
