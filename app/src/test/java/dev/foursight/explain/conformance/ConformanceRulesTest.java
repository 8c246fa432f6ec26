package dev.foursight.explain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.ConformanceRule;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Readings;
import dev.foursight.explain.Sentences;
import dev.foursight.explain.ShippedTexts;
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
            ShippedTexts.sentences(ALL.stream().map(rule -> "rules/" + rule.id()).toList());

    /** Rule, request, response, verdict; a semicolon stands for a line end, ! for a semicolon. */
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
                    challenge-parameters | GET | 401 X;WWW-Authenticate: Basic realm="a"; | conforms
                    challenge-parameters | GET | 401 X;WWW-Authenticate: Basic charset="UTF-8"; | violates
                    challenge-parameters | GET | 401 X;WWW-Authenticate: Digest realm="a"; | violates
                    challenge-parameters | GET | 401 X;WWW-Authenticate: Negotiate; | cannot-tell
                    challenge-parameters | GET | 401 X;; | none
                    retry-after-form | GET | 429 X;Retry-After: 120; | conforms
                    retry-after-form | GET | 503 X;Retry-After: Sun, 22 Nov 2026 16:00:00 GMT; | conforms
                    retry-after-form | GET | 503 X;Retry-After: Sunday, 22-Nov-26 16:00:00 GMT; | cannot-tell
                    retry-after-form | GET | 503 X;Retry-After: soon; | violates
                    retry-after-form | GET | 429 X;; | none
                    blocked-by-in-451 | GET | 451 X;Link: <http://a/>!rel="blocked-by"; | conforms
                    blocked-by-in-451 | GET | 451 X;Link: <http://a/>!rel="next"; | violates
                    blocked-by-in-451 | GET | 403 X;; | none
                    content-length-form | GET | 404 X;Content-Length: 2;;ok | conforms
                    content-length-form | GET | 404 X;Content-Length: 0;Content-Length: 0;; | conforms
                    content-length-form | GET | 404 X;Content-Length: 2;Content-Length: 3;;ok | violates
                    content-length-form | GET | 404 X;Content-Length: -2;;ok | violates
                    content-length-form | GET | 404 X;Content-Length: 99999999999999999999;;ok | violates
                    content-length-form | GET | 404 X;; | none
                    content-complete | GET | 404 X;Content-Length: 2;;ok | conforms
                    content-complete | GET | 404 X;; | none
                    date-in-answer | GET | 404 X;Date: Sun, 22 Nov 2026 16:00:00 GMT; | conforms
                    date-in-answer | GET | 404 X;Date: today; | violates
                    date-in-answer | GET | 404 X;; | cannot-tell
                    date-in-answer | GET | 503 X;; | none
                    length-or-transfer-encoding | GET | 404 X;Transfer-Encoding: chunked;;0;; | conforms
                    length-or-transfer-encoding | GET | 404 X;Transfer-Encoding: chunked;Content-Length: 0;;0;; | violates
                    length-or-transfer-encoding | GET | 404 X;Content-Length: 0; | none
                    content-type-of-content | GET | 404 X;Content-Type: text/plain;;no | conforms
                    content-type-of-content | GET | 404 X;Server: a;;no | cannot-tell
                    content-type-of-content | GET | 404 X;; | none
                    status-line-form | GET | 404 X;; | conforms
                    status-line-form | GET | 404;; | violates
                    status-line-form | GET | 4044 X;; | violates
                    field-line-form | GET | 404 X;Server: a;; | conforms
                    field-line-form | GET | 404 X;Server : a;; | violates
                    field-line-form | GET | 404 X;Server: a; b;; | violates
                    field-line-form | GET | 404 X;Server;; | violates
                    single-fields | GET | 404 X;Set-Cookie: a;Set-Cookie: b;; | conforms
                    single-fields | GET | 404 X;Content-Type: a/b;Content-Type: a/c;; | violates
                    single-fields | GET | 200 X;; | none
                    status-in-problem | GET | 404 X;Content-Type: application/problem+json;;{"status":404} | conforms
                    status-in-problem | GET | 404 X;Content-Type: application/problem+json;;{"status": 400} | violates
                    status-in-problem | GET | 404 X;Content-Type: application/problem+json;;{"status":1,"a":{"status":2}} | cannot-tell
                    status-in-problem | GET | 404 X;Content-Type: application/json;;{"status":400} | none
                    missing-host-rejected | GET / HTTP/1.1;A: b;; | 400 X;; | conforms
                    missing-host-rejected | GET / HTTP/1.1;A: b;; | 200 X;; | violates
                    missing-host-rejected | GET / HTTP/1.1;A: b;; | 431 X;; | cannot-tell
                    missing-host-rejected | GET / HTTP/1.0;A: b;; | 200 X;; | none
                    missing-host-rejected | GET / HTTP/1.1;Host: b;; | 200 X;; | none
                    second-host-rejected | GET / HTTP/1.1;Host: a;Host: a;; | 400 X;; | conforms
                    second-host-rejected | GET / HTTP/1.1;Host: a;Host: b;; | 200 X;; | violates
                    second-host-rejected | GET / HTTP/1.1;Host: a;Host: b;; | 404 X;; | cannot-tell
                    second-host-rejected | GET / HTTP/1.1;Host: a;; | 200 X;; | none
                    blank-before-colon-rejected | GET / HTTP/1.1;X-A : b;; | 400 X;; | conforms
                    blank-before-colon-rejected | GET / HTTP/1.1;X-A : b;; | 200 X;; | violates
                    blank-before-colon-rejected | GET / HTTP/1.1;X-A : b;; | 501 X;; | cannot-tell
                    blank-before-colon-rejected | GET / HTTP/1.1;X-A: b;; | 200 X;; | none
                    bad-length-rejected | POST / HTTP/1.1;Content-Length: five;; | 400 X;; | conforms
                    bad-length-rejected | POST / HTTP/1.1;Content-Length: -5;; | 200 X;; | violates
                    bad-length-rejected | POST / HTTP/1.1;Content-Length: 5;Content-Length: 6;;a | 405 X;; | cannot-tell
                    bad-length-rejected | POST / HTTP/1.1;Content-Length: 1, 1;;a | 200 X;; | none
                    bad-length-rejected | POST / HTTP/1.1;Content-Length: x;Transfer-Encoding: chunked;; | 200 X;; | none
                    """)
    void judges(String rule, String request, String response, String verdict) {
        Optional<Judgement> judged =
                rule(rule)
                        .judge(
                                Readings.of(
                                        request.contains("HTTP/")
                                                ? request.replace(';', '\n')
                                                : request + " / HTTP/1.1\n\n",
                                        "HTTP/1.1 "
                                                + response.replace(';', '\n').replace('!', ';')));
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
