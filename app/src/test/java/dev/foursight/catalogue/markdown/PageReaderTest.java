package dev.foursight.catalogue.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.catalogue.BadCatalogueFile;
import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.ExampleLine.Kind;
import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Reason;
import dev.foursight.catalogue.page.Snippet;
import dev.foursight.catalogue.page.Span;
import dev.foursight.catalogue.page.Span.Style;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final int FIRST_LINE = 10;

    private static final String GOOD =
            """
            The content is
            too yellow.

            ## Why you get it

            ### `paint.yellow` Too much yellow

            The painter counts; see
            [the pale one](496@example).

            Tell-tale: `Paint` is **yellow**.

            ### `paint.old` Old paint

            It was *white* once.

            Tell-tale: the tin.

            ## What to do

            ### If you call

            - Paint it
              again.
            - Wait.

            ### If you run the server

            - Set `yellow off`.
            - Send 400.

            ## On the wire

            ```exchange
            > GET / HTTP/1.1
            >
            < HTTP/1.1 497 Too Yellow
            ! Paint: yellow
            # MUST be there.
            <
            . The server closes.
            = 497
            ```

            ## History

            First.

            Second.
            """;

    private static final String SNIPPETS =
            """

            ## How to return it

            ### nginx

            Only at noon.

            ```nginx
            # server
            return 497;
            ```

            ### Apache httpd

            ```apache
            Redirect 497 /
            ```

            ### Spring Boot

            ```java
            int code = 497;
            ```

            ### Express

            ```js
            res.sendStatus(497);
            ```

            ### problem+json

            ```json
            {"status": 497}
            ```
            """;

    @Test
    void readsEverySection() {
        Page page = read(GOOD, false);

        assertThat(page.reasons())
                .containsExactly(
                        new Reason(
                                "paint.yellow",
                                "Too much yellow",
                                List.of(
                                        new Paragraph(
                                                false,
                                                List.of(
                                                        plain("The painter counts; see "),
                                                        new Span(
                                                                "the pale one",
                                                                Style.LINK,
                                                                "496@example"),
                                                        plain(".")))),
                                new Paragraph(
                                        false,
                                        List.of(
                                                new Span("Paint", Style.CODE, ""),
                                                plain(" is "),
                                                new Span("yellow", Style.STRONG, ""),
                                                plain(".")))),
                        new Reason(
                                "paint.old",
                                "Old paint",
                                List.of(
                                        new Paragraph(
                                                false,
                                                List.of(
                                                        plain("It was "),
                                                        new Span("white", Style.EMPHASIS, ""),
                                                        plain(" once.")))),
                                new Paragraph(false, List.of(plain("the tin.")))));
        assertThat(page.ifYouCall())
                .extracting(Paragraph::text)
                .containsExactly("Paint it again.", "Wait.");
        assertThat(page.ifYouServe())
                .allMatch(Paragraph::item)
                .extracting(Paragraph::text)
                .containsExactly("Set yellow off.", "Send 400.");
        assertThat(page.example())
                .containsExactly(
                        new ExampleLine(Kind.SENT, "GET / HTTP/1.1", ""),
                        new ExampleLine(Kind.SENT, "", ""),
                        new ExampleLine(Kind.RECEIVED, "HTTP/1.1 497 Too Yellow", ""),
                        new ExampleLine(Kind.OWED, "Paint: yellow", "MUST be there."),
                        new ExampleLine(Kind.RECEIVED, "", ""),
                        new ExampleLine(Kind.EVENT, "The server closes.", ""),
                        new ExampleLine(Kind.LOGGED, "497", ""));
        assertThat(page.history()).extracting(Paragraph::text).containsExactly("First.", "Second.");
        assertThat(page.snippets()).isEmpty();
    }

    @Test
    void readsHowToReturnIt() {
        List<Snippet> snippets = read(GOOD + SNIPPETS, true).snippets();

        assertThat(snippets)
                .extracting(Snippet::system)
                .containsExactly("nginx", "Apache httpd", "Spring Boot", "Express", "problem+json");
        assertThat(snippets.getFirst().before())
                .extracting(Paragraph::text)
                .containsExactly("Only at noon.");
        assertThat(snippets.getFirst().code()).isEqualTo("# server\nreturn 497;");
        assertThat(snippets.getLast().language()).isEqualTo("json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why you get it", "What to do", "On the wire", "History"})
    void everySectionIsOwed(String section) {
        int start = GOOD.indexOf("## " + section);

        assertThatThrownBy(() -> read(GOOD.substring(0, start), false))
                .isInstanceOf(BadCatalogueFile.class)
                .hasMessageMatching(
                        "x.md, line [0-9]+: the heading ## %s is missing at the end\\."
                                .formatted(section));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    The content is\\ntoo yellow. | ## The content | 10: a paragraph is expected, not the heading ## The content
                    too yellow. | too `yellow`. | 10: the meaning is not plain text at “yellow”
                    ## Why you get it | ## Why | 13: the heading ## Why you get it is expected, not ## Why
                    ## Why you get it | # Why you get it | 13: the heading ## Why you get it is expected, not # Why you get it
                    ### `paint.yellow` Too much yellow | "" | 17: a cause, ### `id` title, is expected, not a paragraph
                    ### `paint.yellow` Too | ### paint.yellow Too | 15: a cause, ### `id` title, is expected
                    ### `paint.yellow` Too much yellow | ### `paint.yellow` | 15: a cause, ### `id` title, is expected
                    `paint.yellow` | `paint.blue` | 15: the cause paint.blue is unknown
                    `paint.old` | `paint.yellow` | 22: the cause paint.yellow is there twice
                    Tell-tale: the tin. | A tin. | 26: the cause paint.old does not end in a paragraph that starts with “Tell-tale:”
                    It was *white* once.\\n\\n | "" | 24: the cause paint.old has nothing but a tell-tale
                    (496@example) | (495@example) | 18: the link leads to 495@example, which is no entry
                    [the pale one](496@example) | <https://example.org/> | 18: the link leads to https://example.org/, which is no entry
                    [the pale one](496@example) | [](496@example) | 18: a style or link is empty
                    [the pale one](496@example) | ![a tin](tin.png) | 18: there is an image
                    It was *white* | It was <b>white</b> | 24: there is HTML, <b>
                    It was *white* | It was\\\\n*white* | 24: there is a forced line break
                    It was *white* | It was *`white`* | 24: a style or link holds more than plain text
                    It was *white* | > It was *white* | 24: a paragraph is expected, not a quotation
                    It was *white* | 1. It was *white* | 24: a paragraph is expected, not a numbered list
                    It was *white* | <p>It was *white* | 24: a paragraph is expected, not HTML
                    It was *white* | ---\\n\\nIt was *white* | 24: a paragraph is expected, not a line across
                    ## What to do\\n | "" | 30: the heading ## What to do is expected, not ### If you call
                    ## What to do\\n | ## Why else\\n | 28: the heading ## What to do is expected, not ## Why else
                    ### If you call | ### If you run the server | 30: the heading ### If you call is expected, not ### If you run the server
                    - Wait.\\n | "" | 32: the list has 1 items, not 2 to 5
                    - Wait. | - Wait.\\n\\n  Long. | 34: an item of a list is not one paragraph
                    - Wait. | - Wait.\\n  - Long. | 34: an item of a list is not one paragraph
                    ```exchange | ```http | 43: a block of code, ```exchange, is expected, not ```http
                    = 497\\n``` | = 497 | 43: the block of code is not closed
                    > GET / HTTP/1.1 | >GET / HTTP/1.1 | 44: the line of the exchange is not a sign, a space and a text
                    > GET / HTTP/1.1 | "* GET / HTTP/1.1" | 44: the line of the exchange starts with *, not with one of > < ! # . =
                    > GET / HTTP/1.1 | # GET / HTTP/1.1 | 44: the line of the exchange is a note on nothing
                    . The server closes. | "" | 50: the line of the exchange is not a sign, a space and a text
                    . The server closes. | # The server closes. | 50: the line of the exchange is a note on a blank line
                    # MUST be there. | # MUST be there.\\n# It must. | 49: the line of the exchange is a second note on the same line
                    ! Paint: yellow | ! Paint | 47: the line of the exchange is owed, but no field
                    ## History | ## Past | 54: the heading ## History is expected, not ## Past
                    Second. | - Second. | 58: the page goes on after its end with a list
                    Second. | ## Future | 58: the page goes on after its end with the heading ## Future
                    Second. | [a]: 496@example | 58: the page goes on after its end with LinkReferenceDefinition
                    """)
    void badPageIsNamedWithLineAndReason(String good, String bad, String message) {
        refuses(GOOD, false, good, bad, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ## How to return it | ## How to send it | 60: the heading ## How to return it is expected, not ## How to send it
                    ### Apache httpd | ### Express | 71: the heading ### Apache httpd is expected, not ### Express
                    ```apache\\nRedirect 497 /\\n``` | Not here. | 75: a block of code, ```apache, is expected, not the heading ### Spring Boot
                    return 497; | return 497;\\n```\\n\\n```nginx\\n | 71: the heading ### Apache httpd is expected, not a block of code
                    res.sendStatus(497); | "" | 85: the block of code is empty
                    """)
    void badSnippetIsNamedWithLineAndReason(String good, String bad, String message) {
        refuses(GOOD + SNIPPETS, true, good, bad, message);
    }

    @Test
    void howToReturnItStandsWhereItIsOwedAndNowhereElse() {
        assertThatThrownBy(() -> read(GOOD, true))
                .hasMessage(
                        "x.md, line 58: the heading ## How to return it is missing at the end.");
        assertThatThrownBy(() -> read(GOOD + SNIPPETS, false))
                .hasMessage(
                        "x.md, line 60: the page goes on after its end with the heading ## How to return it.");
    }

    private static void refuses(
            String page, boolean returned, String good, String bad, String message) {
        String text = page.replace(good.replace("\\n", "\n"), bad.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(page);
        assertThatThrownBy(() -> read(text, returned))
                .isInstanceOf(BadCatalogueFile.class)
                .hasMessage("x.md, line " + message + ".");
    }

    private static Page read(String body, boolean returned) {
        Names names =
                new Names(
                        Set.of("496@example")::contains,
                        Set.of("paint.yellow", "paint.old")::contains,
                        returned);
        return PageReader.read("x.md", FIRST_LINE, body, names);
    }

    private static Span plain(String text) {
        return new Span(text, Style.PLAIN, "");
    }
}
