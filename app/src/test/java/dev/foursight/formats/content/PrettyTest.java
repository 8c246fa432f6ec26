package dev.foursight.formats.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrettyTest {

    @Test
    void jsonGetsALineForEachMemberAndElement() {
        assertThat(
                        pretty(
                                "application/problem+json",
                                "{\"a\":[1,2.50,{}],\"b\":\"x,{\\\"\",\"c\":[ ]}"))
                .isEqualTo(
                        """
                        {
                          "a": [
                            1,
                            2.50,
                            {}
                          ],
                          "b": "x,{\\"",
                          "c": []
                        }\
                        """);
    }

    @Test
    void brokenJsonLosesNothing() {
        assertThat(pretty("application/json", "{\"a\": tru e, \"b"))
                .isEqualTo("{\n  \"a\": tru e,\n  \"b");
        assertThat(pretty("application/json", "]]")).isEqualTo("]\n]");
    }

    @Test
    void markupIsIndentedAndNotRendered() {
        assertThat(
                        pretty(
                                "text/html; charset=utf-8",
                                "<html><head><title>404 Not Found</title></head><body><hr><p>No <b>x</b></p><pre> a\n  b</pre><!-- > --></body></html>"))
                .isEqualTo(
                        """
                        <html>
                          <head>
                            <title>404 Not Found</title>
                          </head>
                          <body>
                            <hr>
                            <p>
                              No
                              <b>x</b>
                            </p>
                            <pre> a
                          b</pre>
                            <!-- > -->
                          </body>
                        </html>\
                        """);
        assertThat(pretty("application/xml", "<?xml version=\"1.0\"?><a><b/><c x=\"1\">t</c></a>"))
                .isEqualTo("<?xml version=\"1.0\"?>\n<a>\n  <b/>\n  <c x=\"1\">t</c>\n</a>");
    }

    @Test
    void whatLooksLikeNeitherIsLeftAlone() {
        assertThat(Pretty.of("text/plain", "Not found")).isEmpty();
        assertThat(Pretty.of("image/png", "{}")).isEmpty();
        assertThat(Pretty.of("", " [1]")).contains("[\n  1\n]");
    }

    @Test
    void onlyWhiteSpaceIsChangedWhateverTheText() {
        Random random = new Random(3);
        String alphabet = "<>/!-?ab \"\\{}[],:\n=1";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (String type : List.of("application/json", "text/html")) {
                assertThat(bare(pretty(type, text.toString()))).isEqualTo(bare(text.toString()));
            }
        }
    }

    @Test
    void aDeepNestDoesNotGrowWithoutBound() {
        assertThat(pretty("application/json", "[".repeat(50_000))).hasSizeLessThan(50_000 * 90);
    }

    private static String pretty(String type, String text) {
        return Pretty.of(type, text).orElseThrow();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
