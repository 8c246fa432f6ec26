package dev.foursight.explain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.ConformanceRule;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Readings;
import dev.foursight.explain.Sentences;
import dev.foursight.explain.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceRulesTest {

    private static final List<ConformanceRule> ALL = ConformanceRules.all();

    private static final Sentences SENTENCES =
            Sentences.shipped(ALL.stream().map(rule -> "rules/" + rule.id()).toList());

    /** Rule | request, its lines parted by / | response, likewise | verdict, or none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 20_000,
            textBlock =
                    """
                    www-authenticate-in-401   | GET | 401 X;WWW-Authenticate: Basic realm="a"; | conforms
                    www-authenticate-in-401   | GET | 401 X;;                          | violates
                    www-authenticate-in-401   | GET | 401 X;WWW-Authenticate: ;        | violates
                    www-authenticate-in-401   | GET | 403 X;;                          | none
                    allow-in-405              | PUT | 405 X;Allow: GET, HEAD;          | conforms
                    allow-in-405              | PUT | 405 X;Allow: ;                   | conforms
                    allow-in-405              | PUT | 405 X;;                          | violates
                    allow-in-405              | PUT | 501 X;;                          | none
                    proxy-authenticate-in-407 | GET | 407 X;Proxy-Authenticate: Basic realm="a"; | conforms
                    proxy-authenticate-in-407 | GET | 407 X;WWW-Authenticate: Basic realm="a";   | violates
                    proxy-authenticate-in-407 | GET | 401 X;;                          | none
                    content-range-in-416      | GET / HTTP/1.1;Range: bytes=9-;; | 416 X;Content-Range: bytes */5; | conforms
                    content-range-in-416      | GET / HTTP/1.1;Range: bytes=9-;; | 416 X;;                         | violates
                    content-range-in-416      | GET / HTTP/1.1;Range: bytes=9-;; | 416 X;Content-Range: bytes 0-1/5; | violates
                    content-range-in-416      | GET / HTTP/1.1;Range: lines=9-;; | 416 X;;                         | cannot-tell
                    content-range-in-416      | GET / HTTP/1.1;Range: bytes=z;;  | 416 X;;                         | cannot-tell
                    content-range-in-416      | GET / HTTP/1.1;Range: bytes=9-;; | 206 X;;                         | none
                    upgrade-in-426            | GET | 426 X;Upgrade: websocket;        | conforms
                    upgrade-in-426            | GET | 426 X;;                          | violates
                    upgrade-in-426            | GET | 400 X;;                          | none
                    no-content-to-head        | HEAD / HTTP/1.1;; | 404 X;Content-Length: 9;;            | conforms
                    no-content-to-head        | HEAD / HTTP/1.1;; | 404 X;Content-Length: 4;;oops        | violates
                    no-content-to-head        | HEAD / HTTP/1.1;; | 404 X;Content-Length: 0;;HTTP/1.1 400 X;; | cannot-tell
                    no-content-to-head        | GET / HTTP/1.1;;  | 404 X;Content-Length: 4;;oops        | none
                    """)
    void judges(String rule, String request, String response, String verdict) {
        Optional<Judgement> judged =
                rule(rule)
                        .judge(
                                Readings.of(
                                        request.contains("HTTP/")
                                                ? request.replace(';', '\n')
                                                : request + " / HTTP/1.1\n\n",
                                        "HTTP/1.1 " + response.replace(';', '\n')));
        assertThat(judged.map(it -> it.verdict().id()).orElse("none")).isEqualTo(verdict);
        judged.ifPresent(it ->
                assertThat(SENTENCES.fill("rules/" + rule, it.verdict().id(), it.facts()))
                        .isNotBlank());
        judged.ifPresent(it -> assertThat(it.evidence()).isNotEmpty());
    }

    private static ConformanceRule rule(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    static Stream<ConformanceRule> rules() {
        return ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasASentenceForEachVerdict(ConformanceRule rule) {
        assertThat(Arrays.stream(Verdict.values()).map(Verdict::id))
                .allMatch(verdict -> SENTENCES.has("rules/" + rule.id(), verdict));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesRowLevelAndClause(ConformanceRule rule) {
        assertThat(rule.row()).matches("[RJ]\\d+");
        assertThat(rule.level()).isIn("MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY");
        assertThat(rule.clause()).matches("RFC \\d{4} §[\\d.]+");
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(ALL).extracting(ConformanceRule::id).doesNotHaveDuplicates();
    }
}
