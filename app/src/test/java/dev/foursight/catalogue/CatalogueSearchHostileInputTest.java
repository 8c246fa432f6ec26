package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, the search answers and keeps its promises. */
class CatalogueSearchHostileInputTest {

    private static final FileCatalogue CATALOGUE = ShippedCatalogue.read();
    private static final String[] PIECES = {
        "4",
        "41",
        "416",
        "499@",
        "nginx:",
        "@",
        ":",
        "too",
        "large",
        "teapto",
        "(",
        "[a-",
        "\\",
        "*",
        "\u202e",
        "\u0000",
        "\r\n",
        "\ud83d",
        "\ud83d\ude00",
        "ß",
        "İ",
        "שלום",
        "مرحبا",
        "﷽",
        "'",
        "’",
        "_",
        "-",
        ".",
        "/",
        " ",
        "client_max_body_size",
        "WWW-Authenticate",
        "99999999999999999999",
    };

    static List<String> queries() {
        Random random = new Random(4418);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder query = new StringBuilder();
            int pieces = random.nextInt(1, 12);
            for (int j = 0; j < pieces; j++) {
                query.append(
                        random.nextBoolean()
                                ? PIECES[random.nextInt(PIECES.length)]
                                : Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)));
            }
            queries.add(query.toString());
        }
        for (String piece : PIECES) {
            queries.add(piece.repeat(10_000));
        }
        return queries;
    }

    @Test
    void anyTextIsAnswered() {
        for (String query : queries()) {
            List<Hit> hits = CATALOGUE.search(query);
            List<String> keys = keys(hits);
            assertThat(keys).as(query).doesNotHaveDuplicates();
            assertThat(hits)
                    .as(query)
                    .extracting(Hit::score)
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(keys(CATALOGUE.search(query))).as(query).isEqualTo(keys);
        }
    }

    @Test
    void whatIsNearestAlwaysHasHits() {
        for (String query : queries()) {
            CATALOGUE
                    .nearest(query)
                    .ifPresent(near -> assertThat(CATALOGUE.search(near)).as(query).isNotEmpty());
        }
    }

    @Test
    void anyTextCanBeLookedUpAsAKey() {
        for (String query : queries()) {
            CATALOGUE.find(query).ifPresent(entry -> assertThat(query).contains("" + entry.code()));
        }
    }

    private static List<String> keys(List<Hit> hits) {
        return hits.stream().map(hit -> hit.entry().key()).toList();
    }

    static List<StatusEntry> entries() {
        return CATALOGUE.entries();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryIsFoundByItsKeyFirst(StatusEntry entry) {
        assertThat(CATALOGUE.search(entry.key())).first().extracting(Hit::entry).isEqualTo(entry);
    }
}
