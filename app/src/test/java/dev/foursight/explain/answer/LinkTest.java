package dev.foursight.explain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<https://a.example/>; rel=\"blocked-by\"|https://a.example/",
                "<https://a.example/>;rel=blocked-by|https://a.example/",
                "<https://a.example/> ; REL = \"help Blocked-By\"|https://a.example/",
                "</s.css>; rel=preload; as=style, <https://a.example/>; title=\"a, <b>; c\";"
                        + " rel=\"blocked-by\"|https://a.example/",
                "</s.css>; rel=preload|none",
                "<https://a.example/>; rel=\"not-blocked-by\"|none",
                "<https://a.example/>; title=\"rel=blocked-by\"|none",
                "<https://a.example/>; rel=help; rel=blocked-by|none",
                "https://a.example/; rel=blocked-by|none",
                "<https://a.example/|none"
            })
    void findsTheTargetOfARelation(String value, String expected) {
        Fields fields = new Fields(List.of(FieldLine.of("Link", value)));

        assertThat(
                        Link.all(fields).stream()
                                .filter(link -> link.isFor("blocked-by"))
                                .map(Link::target)
                                .findFirst()
                                .orElse("none"))
                .isEqualTo(expected);
    }
}
