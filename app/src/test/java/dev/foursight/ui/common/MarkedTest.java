package dev.foursight.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Content Too Large | large       | Content Too [Large]
                    Content Too Large | too;LARGE   | Content [Too] [Large]
                    aaaa              | aa          | [aaaa]
                    Header header     | head;header | [Header] [header]
                    Gone              | xyz         | Gone
                    Gone              | ''          | Gone
                    ''                | gone        | ''
                    """)
    void marksEveryOccurrence(String text, String words, String expected) {
        List<Marked.Part> parts = Marked.parts(text, List.of(words.split(";")));

        String shown =
                parts.stream()
                        .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                        .collect(Collectors.joining());
        assertThat(shown).isEqualTo(expected);
        assertThat(parts.stream().map(Marked.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"İstanbul, istanbul", "ß, SS"})
    void survivesLettersThatChangeLengthWithCase(String text, String word) {
        assertThat(Marked.parts(text, List.of(word)).getFirst().text()).isNotEmpty();
    }
}
