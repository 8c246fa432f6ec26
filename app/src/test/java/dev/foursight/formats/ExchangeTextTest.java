package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Readings;
import dev.foursight.http.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTextTest {

    private static String text(int answers) {
        Exchange exchange =
                Readings.of(
                                "GET / HTTP/1.1\nHost: a\n\n",
                                "HTTP/1.1 200 OK\nContent-Length: 0\n\n".repeat(answers))
                        .exchange();
        return ExchangeText.of(exchange, Exchanges.explanation(), 80);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 11})
    void tellsFurtherAnswersOneByOne(int answers) {
        assertThat(text(answers).lines().filter(line -> line.endsWith(", a further answer")))
                .hasSize(answers - 1);
        assertThat(text(answers)).doesNotContain(" more\n");
    }

    @Test
    void countsWhatServersSendWithoutEnd() {
        assertThat(text(500).lines().filter(line -> line.startsWith("<"))).hasSize(12);
        assertThat(text(500)).contains("< and 489 more\n");
    }
}
