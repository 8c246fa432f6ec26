package dev.foursight.ui.codes.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.StatusEntry.Clause;
import dev.foursight.ui.shell.TestRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which a page is copied. */
final class TakeAlongTest {

    private final Catalogue catalogue = TestRooms.catalogue();

    @ParameterizedTest
    @CsvSource({
        "RFC 9110, 15.5.14, https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        "RFC 2324, '', https://www.rfc-editor.org/rfc/rfc2324",
        "draft-ietf-webdav-protocol-05, 5, "
                + "https://datatracker.ietf.org/doc/html/draft-ietf-webdav-protocol-05#section-5",
        "nginx source, '', ''",
        "'RFC 9110, informally', 1, ''"
    })
    void aClauseOfTheIetfHasAnAddress(String document, String section, String link) {
        assertThat(ClauseLink.of(new Clause(document, section)).orElse("")).isEqualTo(link);
    }

    @Test
    void theProblemBodyIsThePagesOwn() {
        assertThat(body("413")).contains("\"status\": 413", "\"title\"", "\"detail\"");
    }

    @Test
    void aCodeWithoutSnippetsHasTheLeastProblemBody() {
        assertThat(body("494@nginx"))
                .isEqualTo(
                        """
                        {
                          "type": "about:blank",
                          "title": "Request Header Too Large",
                          "status": 494
                        }
                        """);
    }

    @Test
    void theMarkdownHasCausesWithTellTalesAndBothSidesAdvice() {
        StatusEntry entry = catalogue.find("413").orElseThrow();

        assertThat(CodeMarkdown.of(entry, catalogue.page(entry)))
                .contains("(`body.too-large`). ", " Tell-tale: ", "### If you call\n\n- ")
                .contains("### If you run the server\n\n- ", "- 413.1 ");
    }

    private String body(String key) {
        StatusEntry entry = catalogue.find(key).orElseThrow();
        return ProblemBody.of(entry, catalogue.page(entry));
    }
}
