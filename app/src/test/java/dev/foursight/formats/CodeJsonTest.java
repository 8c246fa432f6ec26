package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.Hit;
import dev.foursight.catalogue.ShippedCatalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.catalogue.page.ExampleLine;
import dev.foursight.catalogue.page.Page;
import dev.foursight.catalogue.page.Paragraph;
import dev.foursight.catalogue.page.Reason;
import dev.foursight.catalogue.page.Snippet;
import dev.foursight.catalogue.page.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeJsonTest {

    private static final String[] ENTRY = {
        "key",
        "code",
        "originId",
        "origin",
        "name",
        "brief",
        "meaning",
        "standing",
        "iana",
        "clause",
        "formerNames",
        "seen",
        "seenNote",
        "persistence",
        "persistenceNote",
        "retry",
        "retryAdvice",
        "heuristicallyCacheable",
        "cacheNote",
        "fields",
        "contentRule",
        "provokedBy",
        "servers",
        "subStatuses",
        "confusedWith",
        "notes",
        "sources"
    };
    private static final String[] PAGE = {
        "reasons", "ifYouCall", "ifYouServe", "example", "history", "snippets"
    };

    private final StatusEntry entry = ShippedCatalogue.read().find("413").orElseThrow();

    @Test
    void aCodeHasTheMembersOfItsEntryAndOfItsPage() {
        assertThat(code(page()).propertyNames()).contains(ENTRY).contains(PAGE);
    }

    @Test
    void aHitHasTheMembersOfItsEntryAndWhatMatched() {
        JsonNode hit =
                JsonMapper.shared()
                        .readTree(CodeJson.list(List.of(new Hit(entry, 1, List.of(), "name"))))
                        .get(0);

        assertThat(hit.propertyNames())
                .contains(ENTRY)
                .contains("matched", "where")
                .doesNotContain(PAGE);
    }

    @Test
    void rowsTellWhatIsLoggedAndTheFinerNumbers() {
        JsonNode json = code(page());

        assertThat(json.at("/servers/0/logged").stringValue())
                .isNotEmpty()
                .isEqualTo(entry.servers().getFirst().logged());
        assertThat(json.at("/subStatuses/1").propertyStream().toList())
                .extracting(member -> member.getKey())
                .containsExactly("code", "meaning", "directive", "source");
        assertThat(json.at("/subStatuses/1/code").stringValue())
                .isEqualTo(entry.subStatuses().get(1).code());
    }

    @Test
    void thePageIsWordsInItsOrder() {
        JsonNode json = code(page());

        assertThat(json.get("reasons").toString())
                .isEqualTo(
                        """
                        [{"id":"body.too-large","title":"Too large","text":["See `limit` and 414."],\
                        "tellTale":"It is cut."}]\
                        """);
        assertThat(json.get("ifYouCall").toString()).isEqualTo("[\"Send less.\"]");
        assertThat(json.get("ifYouServe").toString())
                .isEqualTo("[\"Not another 498 (498@nginx).\"]");
        assertThat(json.get("example").toString())
                .isEqualTo(
                        """
                        [{"kind":"sent","text":"GET / HTTP/1.1","note":""},\
                        {"kind":"owed","text":"Retry-After: 9","note":"If it passes."}]\
                        """);
        assertThat(json.get("history").toString()).isEqualTo("[\"It is old.\"]");
        assertThat(json.get("snippets").toString())
                .isEqualTo(
                        """
                        [{"system":"nginx","language":"nginx","before":["Know this."],\
                        "code":"return 413;\\n"}]\
                        """);
    }

    private JsonNode code(Page page) {
        return JsonMapper.shared().readTree(CodeJson.text(entry, page));
    }

    private static Page page() {
        return new Page(
                List.of(
                        new Reason(
                                "body.too-large",
                                "Too large",
                                List.of(
                                        paragraph(
                                                plain("See "),
                                                new Span("limit", Span.Style.CODE, ""),
                                                plain(" and "),
                                                new Span("414", Span.Style.LINK, "414@ietf"),
                                                plain("."))),
                                paragraph(plain("It is cut.")))),
                List.of(paragraph(plain("Send less."))),
                List.of(
                        paragraph(
                                plain("Not "),
                                new Span("another 498", Span.Style.LINK, "498@nginx"),
                                plain("."))),
                List.of(
                        new ExampleLine(ExampleLine.Kind.SENT, "GET / HTTP/1.1", ""),
                        new ExampleLine(ExampleLine.Kind.OWED, "Retry-After: 9", "If it passes.")),
                List.of(paragraph(plain("It is old."))),
                List.of(
                        new Snippet(
                                "nginx",
                                "nginx",
                                List.of(paragraph(plain("Know this."))),
                                "return 413;\n")));
    }

    private static Paragraph paragraph(Span... spans) {
        return new Paragraph(false, List.of(spans));
    }

    private static Span plain(String text) {
        return new Span(text, Span.Style.PLAIN, "");
    }
}
