package dev.foursight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                   | ``
                    --                   | ``
                    too large            | too large
                    -a- b.               | a b
                    WWW-Authenticate     | www-authenticate www authenticate
                    client_max_body_size | client_max_body_size client max body size
                    LimitRequestBody     | limitrequestbody limit request body
                    HTTP/1.1             | http/1.1 http 1 1
                    don't                | dont
                    server’s             | servers
                    a--b                 | a--b a b
                    a'-b                 | a-b a b
                    ½ cup                | ½ cup
                    ÄöÜ                  | äöü äö ü
                    """)
    void wordsAndPartsInLowerCase(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }
}
