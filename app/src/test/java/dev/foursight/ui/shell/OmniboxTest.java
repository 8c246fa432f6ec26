package dev.foursight.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OmniboxTest {

    private final Omnibox omnibox = new Omnibox(TestRooms.catalogue());

    @ParameterizedTest
    @CsvSource({
        "413, 413@ietf",
        "494@nginx, 494@nginx",
        "teapot, 418@rfc2324",
        "client_max_body_size, 413@ietf",
        "HTTP/1.1 404 Not Found, 404@ietf",
        "HTTP/2 429, 429@ietf"
    })
    void aCodeOrItsWordsOpenItsPage(String typed, String key) {
        assertThat(omnibox.choices(typed).getFirst())
                .isInstanceOfSatisfying(
                        Choice.OpenCode.class,
                        choice -> assertThat(choice.entry().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/a?b=c, http://127.0.0.1:8080/a?b=c",
        "https://example.org, https://example.org/",
        "localhost, http://localhost/",
        "localhost:4418/x, http://localhost:4418/x",
        "127.0.0.1:4418, http://127.0.0.1:4418/",
        "[::1]:99/, http://[::1]:99/",
        "example.org/path, http://example.org/path",
        "intranet:8080, http://intranet:8080/"
    })
    void aUrlIsComposed(String typed, String url) {
        assertThat(omnibox.choices(typed))
                .singleElement()
                .isInstanceOfSatisfying(
                        Choice.Compose.class, choice -> assertThat(choice.url()).hasToString(url));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl -X PUT http://h/x -d a | Compose PUT http://h/x",
                "curl --frob http://h/x | Compose GET http://h/x",
                "DELETE /y HTTP/1.1~Host: h:81~~ | Compose DELETE http://h:81/y",
                "HTTP/1.1 404 Not Found~Server: x~~no | Explain this 404 response",
                "HTTP/1.1 404 Not Found~ | Explain this 404 response",
                "{\"log\":{\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"http://h/x\",\"headers\":[]},\"response\":{\"status\":404,\"headers\":[]}}]}} | Explain this 404 response"
            })
    void whatIsPastedIsTakenForWhatItIs(String text, String words) {
        assertThat(omnibox.choices(text.replace('~', '\n')))
                .singleElement()
                .satisfies(choice -> assertThat(choice.words()).isEqualTo(words));
    }

    @Test
    void aCurlLineThatCannotBeUsedSaysWhy() {
        assertThat(omnibox.choices("curl -X PUT"))
                .singleElement()
                .isInstanceOf(Choice.Nothing.class)
                .satisfies(choice -> assertThat(choice.words()).contains("names no URL"));
    }

    @Test
    void aUrlThatCannotBeUsedSaysWhy() {
        assertThat(omnibox.choices("http://127.0.0.1:70000/"))
                .singleElement()
                .isInstanceOf(Choice.Nothing.class)
                .satisfies(choice -> assertThat(choice.words()).contains("“70000” is not a port"));
    }

    @Test
    void manyHitsCanAllBeShown() {
        List<Choice> choices = omnibox.choices("too");

        assertThat(choices).hasSizeBetween(2, 7);
        assertThat(choices.getLast()).isInstanceOf(Choice.SearchCodes.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingTypedOffersNothing(String typed) {
        assertThat(omnibox.choices(typed)).isEmpty();
    }

    @Test
    void whatFitsNothingStillGetsAnAnswer() {
        assertThat(omnibox.choices("qqqqqqqq")).isNotEmpty();
    }
}
