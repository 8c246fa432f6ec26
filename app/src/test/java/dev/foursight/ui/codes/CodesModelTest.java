package dev.foursight.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.page.CodeMarkdown;
import dev.foursight.ui.codes.page.Words;
import dev.foursight.ui.shell.TestRooms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodesModelTest {

    private final CodesModel model = new CodesModel(TestRooms.catalogue());

    @Test
    void beginsWithAllCodesAndTheFirstPage() {
        assertThat(model.rows()).hasSize(TestRooms.catalogue().entries().size());
        assertThat(openKey()).isEqualTo("400@ietf");
        assertThat(model.tally()).isEqualTo(model.rows().size() + " codes");
    }

    @Test
    void aSearchOpensItsFirstHitWithTheWordsToMark() {
        model.query().set("client_max_body_size");

        assertThat(openKey()).isEqualTo("413@ietf");
        assertThat(model.page().get().matched()).isNotEmpty();
        assertThat(model.tally()).startsWith(model.rows().size() + " of ");
    }

    @Test
    void aSearchWithoutHitsKeepsThePageAndSaysWhatIsNearest() {
        model.query().set("teapot");
        model.query().set("qqqqqq");

        assertThat(model.rows()).isEmpty();
        assertThat(openKey()).startsWith("418@");
        assertThat(model.emptySentence()).contains("“qqqqqq”");
    }

    @Test
    void facetsOfOneGroupAddAndOfTwoGroupsNarrow() {
        Facet nginx = new Facet(FacetGroup.ORIGIN, "nginx");
        Facet kong = new Facet(FacetGroup.ORIGIN, "Kong");
        model.toggle(nginx);
        int ofNginx = model.rows().size();
        model.toggle(kong);
        int ofBoth = model.rows().size();
        model.toggle(new Facet(FacetGroup.SEEN, "Internal, sent as 400"));

        assertThat(ofBoth).isGreaterThan(ofNginx);
        assertThat(model.rows())
                .isNotEmpty()
                .allMatch(row -> row.entry().origin().equals("nginx"))
                .allMatch(row -> Words.of(row.entry().seen()).equals("Internal, sent as 400"));
        assertThat(openKey()).endsWith("@nginx");
    }

    @Test
    void aCountIsWhatTheFacetWouldShow() {
        model.query().set("header");
        model.toggle(new Facet(FacetGroup.PERSISTENCE, "Permanent"));

        for (Facets.Count count : model.counts(FacetGroup.ORIGIN)) {
            model.toggle(count.facet());
            assertThat(model.rows()).hasSize(count.entries());
            model.toggle(count.facet());
        }
    }

    @Test
    void facetsThatExcludeEverythingSaySo() {
        model.toggle(new Facet(FacetGroup.ORIGIN, "nginx"));
        model.toggle(new Facet(FacetGroup.STANDING, "Joke"));

        assertThat(model.rows()).isEmpty();
        assertThat(model.emptySentence()).isEqualTo("No code fits these filters together.");
        model.clearFacets();
        assertThat(model.rows()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "413, 413@ietf, ''",
        "494@NGINX, 494@nginx, ''",
        "413@nginx, 413@ietf, nginx",
        "' 404@ietf ', 404@ietf, ''"
    })
    void opensAKey(String key, String opened, String server) {
        assertThat(model.open(key)).isTrue();

        assertThat(openKey()).isEqualTo(opened);
        assertThat(model.page().get().server()).isEqualTo(server);
    }

    @Test
    void openingWhatTheSearchHidesClearsTheSearch() {
        model.query().set("teapot");
        model.toggle(new Facet(FacetGroup.STANDING, "Joke"));

        assertThat(model.open("404@ietf")).isTrue();

        assertThat(openKey()).isEqualTo("404@ietf");
        assertThat(model.query().get()).isEmpty();
        assertThat(model.rows()).anyMatch(row -> row.entry().key().equals("404@ietf"));
    }

    @Test
    void followedLinksAreGoneBackOneByOne() {
        model.query().set("413");
        model.follow("431@ietf");
        model.follow("400@ietf");
        model.goBack();
        assertThat(openKey()).isEqualTo("431@ietf");
        model.goBack();
        assertThat(openKey()).isEqualTo("413@ietf");
        model.goBack();
        assertThat(openKey()).isEqualTo("413@ietf");
    }

    @Test
    void twoOrThreeEntriesAreComparedAndAnOpenedPageEndsThat() {
        model.compare(List.of("413@ietf"));
        assertThat(model.compared().get()).isEmpty();
        model.compare(List.of("413@ietf", "413", "999"));
        assertThat(model.compared().get()).isEmpty();

        model.compare(List.of("413@ietf", "414@ietf"));
        assertThat(model.compared().get()).hasSize(2);
        model.open("431");
        assertThat(model.compared().get()).isEmpty();
    }

    @Test
    void anUnknownKeyChangesNothing() {
        model.query().set("teapot");

        assertThat(model.open("999")).isFalse();
        assertThat(model.query().get()).isEqualTo("teapot");
    }

    @Test
    void aRowIsCopiedCellByCell() {
        model.open("404");
        CodeRow row = new CodeRow(model.page().get().entry(), List.of());

        assertThat(row.text()).startsWith("404\tNot Found\t").contains("\tRFC 9110 §15.5.5");
    }

    @Test
    void thePageIsCopiedAsMarkdown() {
        model.open("413");

        assertThat(markdown())
                .startsWith("## 413 Content Too Large (")
                .contains("| nginx | client_max_body_size | 1m |")
                .contains("- SHOULD `Retry-After`: ")
                .endsWith("IANA: registered.\n");
    }

    private String markdown() {
        StatusEntry entry = model.page().get().entry();
        return CodeMarkdown.of(entry, TestRooms.catalogue().page(entry));
    }

    private String openKey() {
        return model.page().get().entry().key();
    }
}
