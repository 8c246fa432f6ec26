package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foursight.catalogue.StatusEntry.Clause;
import dev.foursight.catalogue.StatusEntry.Confusion;
import dev.foursight.catalogue.StatusEntry.OwedField;
import dev.foursight.catalogue.StatusEntry.Persistence;
import dev.foursight.catalogue.StatusEntry.Retry;
import dev.foursight.catalogue.StatusEntry.Seen;
import dev.foursight.catalogue.StatusEntry.ServerCause;
import dev.foursight.catalogue.StatusEntry.Standing;
import dev.foursight.catalogue.StatusEntry.SubStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTest {

    private static final String GOOD =
            """
            ---
            key: 497@example
            name: Too Yellow
            origin: Example
            brief: The content is too yellow
            standing: unofficial
            iana: unassigned
            clause:
              document: RFC 0
              section: '1.10'
            formerNames:
              - Yellow
            seen: internal-sent-as-400
            seenNote: ''
            persistence: permanent
            persistenceNote: until repainted
            retry: after-change
            retryAdvice: Paint it.
            heuristicallyCacheable: true
            cacheNote: ''
            fields:
              - name: Paint
                level: MUST
                rule: a colour
            contentRule: ''
            provokedBy: []
            servers:
              - server: painter
                directive: ''
                limit: 1 l
                result: '400'
                logged: '497'
                source: a guess
            subStatuses:
              - code: '497.1'
                meaning: far too yellow
                directive: ''
                source: a book
            confusedWith:
              - key: 400@ietf
                rule: If green.
            notes: []
            sources: [a book]
            seedTitle: ''
            ---

            It is
            too yellow.

            ## Why you get it
            """;

    @Test
    void readsEveryField() {
        assertThat(CatalogueFile.parse("497-example.md", GOOD))
                .isEqualTo(
                        new StatusEntry(
                                "497@example",
                                497,
                                "example",
                                "Example",
                                "Too Yellow",
                                "The content is too yellow",
                                "It is too yellow.",
                                Standing.UNOFFICIAL,
                                "unassigned",
                                new Clause("RFC 0", "1.10"),
                                List.of("Yellow"),
                                Seen.INTERNAL_SENT_AS_400,
                                "",
                                Persistence.PERMANENT,
                                "until repainted",
                                Retry.AFTER_CHANGE,
                                "Paint it.",
                                true,
                                "",
                                List.of(new OwedField("Paint", "MUST", "a colour")),
                                "",
                                List.of(),
                                List.of(
                                        new ServerCause(
                                                "painter", "", "1 l", "400", "497", "a guess")),
                                List.of(new SubStatus("497.1", "far too yellow", "", "a book")),
                                List.of(new Confusion("400@ietf", "If green.")),
                                List.of(),
                                List.of("a book"),
                                ""));
    }

    @Test
    void readsLinesThatEndLikeThoseOfWindows() {
        assertThat(CatalogueFile.parse("497-example.md", GOOD.replace("\n", "\r\n")))
                .isEqualTo(CatalogueFile.parse("497-example.md", GOOD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    name: Too Yellow\\n | "" | , line 2: the field name is missing
                    name: Too Yellow | name: | , line 3: the field name is empty
                    name: Too Yellow | name: [Too, Yellow] | , line 3: the field name is not a plain text
                    name: Too Yellow | name: Too Yellow\\nnick: Y | , line 4: the field nick is unknown
                    name: Too Yellow | name: Too Yellow\\nname: Y | , line 4: the field name is there twice
                    standing: unofficial | standing: odd | , line 6: standing is odd, not one of [standard, reserved, obsolete, draft, unofficial, joke]
                    retry: after-change | retry: AFTER_CHANGE | , line 17: retry is AFTER_CHANGE, not one of [unchanged-later, after-change, never, depends]
                    Cacheable: true | Cacheable: yes | , line 19: heuristicallyCacheable is yes, not true or false
                    level: MUST | level: OUGHT | , line 23: level is OUGHT, not one of [MUST, SHOULD, MAY, SENT]
                    document: RFC 0 | documents: RFC 0 | , line 9: the field document is missing
                    limit: 1 l | limit: 1 l\\n    litres: 2 | , line 31: the field litres is unknown
                    provokedBy: [] | provokedBy: paint | , line 26: the field provokedBy is not a list
                    code: '497.1' | code: '' | , line 35: the field code is empty
                    meaning: far too yellow | means: far too yellow | , line 35: the field meaning is missing
                    logged: '497' | logged: '' | , line 32: the field logged is empty
                    sources: [a book] | sources: [a book, ''] | , line 43: an item of sources is empty
                    - Yellow | - [Yellow] | , line 12: an item of formerNames is not a plain text
                    - key: 400@ietf\\n    rule: If green. | - 400@ietf | , line 40: the field confusedWith does not hold named values
                    key: 497@example | key: 496@example | , line 2: the key 496@example does not match the file's name
                    key: 497@example | key: 597@example | , line 2: the key 597@example is not of the form 4xx@origin
                    retryAdvice: Paint it. | retryAdvice: 'Paint it. | , line 31: the YAML is broken, expected <block end>, but found '<scalar>'
                    It is\\ntoo yellow.\\n\\n## Why you get it\\n | "" | : the meaning after the front matter is missing
                    It is\\ntoo yellow.\\n\\n | "" | : the meaning after the front matter is missing
                    """)
    void badFileIsNamedWithLineAndReason(String good, String bad, String message) {
        String from = good.replace("\\n", "\n");
        String text = GOOD.replace(from, bad.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> CatalogueFile.parse("497-example.md", text))
                .isInstanceOf(BadCatalogueFile.class)
                .hasMessage("497-example.md" + message + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                    | , line 1: the file does not start with a line of ---
                    key: 497@example      | , line 1: the file does not start with a line of ---
                    ---\\nkey: 497@example | : the second line of --- is missing
                    ---\\n---\\nText.      | , line 2: the YAML is not a list of named fields
                    ---\\n- a\\n---\\nText. | , line 2: the YAML is not a list of named fields
                    """)
    void fileWithoutTheTwoPartsIsRefused(String text, String message) {
        assertThatThrownBy(() -> CatalogueFile.parse("x.md", text.replace("\\n", "\n")))
                .isInstanceOf(BadCatalogueFile.class)
                .hasMessage("x.md" + message + ".");
    }
}
