package dev.foursight.explain.causes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Diagnosis;
import dev.foursight.explain.Readings;
import dev.foursight.http.Outcome;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.Outcome.Phase;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing but the port tells that a server that says nothing speaks TLS. */
class PlainToTlsPortTest {

    private static final String REQUEST = "GET / HTTP/1.1\nHost: a.test\n\n";

    @ParameterizedTest
    @CsvSource({
        "http://a.test:443/, CLOSED_SILENTLY",
        "http://a.test:8443/, CLOSED_SILENTLY",
        "http://a.test:443/, RESET"
    })
    void isPossibleAtAPortOfHttps(String url, Kind outcome) {
        assertThat(examine(url, REQUEST, "", outcome))
                .hasValueSatisfying(found -> {
                    assertThat(found.confidence()).isEqualTo(Confidence.POSSIBLE);
                    assertThat(found.variant()).isEqualTo("silent");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.test/, CLOSED_SILENTLY",
        "http://a.test:8080/, RESET",
        "https://a.test/, CLOSED_SILENTLY",
        "http://a.test:443/, TIMED_OUT",
        "http://a.test:443/, UNPARSABLE"
    })
    void isNotElsewhere(String url, Kind outcome) {
        assertThat(examine(url, REQUEST, "", outcome)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CLOSED_SILENTLY", "RESET"})
    void isNotWhereTlsWasSpokenOrAnAnswerBegan(Kind outcome) {
        String url = "http://a.test:443/";
        assertThat(examine(url, "\u0016\u0003\u0001\u0000\u0005\u0001", "", outcome)).isEmpty();
        assertThat(examine(url, REQUEST, "HTTP/1.1 20", outcome)).isEmpty();
    }

    private static Optional<Diagnosis> examine(
            String url, String request, String response, Kind kind) {
        Outcome outcome = Outcome.failed(kind, "x", Phase.FIRST_BYTE, "");
        return new PlainToTlsPort().examine(Readings.of(url, request, response, outcome));
    }
}
