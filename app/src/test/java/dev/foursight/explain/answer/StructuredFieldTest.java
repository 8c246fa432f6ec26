package dev.foursight.explain.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.FieldLine;
import dev.foursight.http.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredFieldTest {

    private static Fields fields(String... values) {
        return new Fields(
                List.of(values).stream().map(value -> FieldLine.of("Test", value)).toList());
    }

    @Test
    void readsListsOverSeveralLines() {
        Fields fields =
                fields("proxy.a; error=http_request_denied; details=\"no \\\"way\\\"\"", "b");

        List<StructuredField.Member> members = StructuredField.list(fields, "test");

        assertThat(members)
                .extracting(StructuredField.Member::value)
                .containsExactly("proxy.a", "b");
        assertThat(members.getFirst().parameter("details")).contains("no \"way\"");
        assertThat(members.getFirst().parameter("error")).contains("http_request_denied");
    }

    @Test
    void readsDictionaries() {
        List<StructuredField.Member> members =
                StructuredField.dictionary(
                        fields("limit=10;w=60, on, all=(a \"b\");x=1.5"), "test");

        assertThat(members)
                .extracting(StructuredField.Member::key)
                .containsExactly("limit", "on", "all");
        assertThat(members)
                .extracting(StructuredField.Member::value)
                .containsExactly("10", "true", "a b");
        assertThat(members.getFirst().number("w")).contains(60L);
        assertThat(members.getLast().number("x")).isEmpty();
    }

    @Test
    void readsItems() {
        assertThat(StructuredField.item(fields("?0;a"), "test").orElseThrow().value())
                .isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\"open", "a;", "\u0001", "ä", "a=,", "(a", "@x"})
    void saysNothingOfWhatDoesNotParse(String value) {
        assertThat(StructuredField.list(fields(value), "test")).isEmpty();
        assertThat(StructuredField.list(fields(), "test")).isEmpty();
        assertThat(StructuredField.list(fields("a,".repeat(10_000) + "a"), "test")).isEmpty();
    }
}
