package dev.foursight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.formats.JsonDocument.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "1e400", "\"a\"", "null", " [1, {\"a\": [true]}]\n"})
    void aWholeValueHasNoFault(String json) {
        assertThat(JsonDocument.fault(json)).isEmpty();
        assertThat(JsonDocument.pretty(json)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"{'a'}|1", "[1,\\n 2\\n x]|3", "[1|1", "{} {}|1", "[] ,|1", "truth|1"})
    void aFaultHasItsLine(String json, int line) {
        String text = json.replace("\\n", "\n");
        assertThat(JsonDocument.fault(text)).map(Fault::line).contains(line);
        assertThat(JsonDocument.pretty(text)).isEmpty();
    }

    @Test
    void aFaultHasItsColumn() {
        assertThat(JsonDocument.fault("{}\n  {}")).contains(new Fault(2, 3));
    }

    @Test
    void numbersStayAsTheyWereWritten() {
        assertThat(JsonDocument.pretty("{\"a\":[1.00,-1E+2],\"b\":\"ü\"}").orElseThrow())
                .isEqualTo("{\n  \"a\" : [\n    1.00,\n    -1E+2\n  ],\n  \"b\" : \"ü\"\n}");
    }
}
