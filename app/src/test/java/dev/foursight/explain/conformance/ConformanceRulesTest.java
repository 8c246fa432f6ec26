package dev.foursight.explain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.explain.ConformanceRule;
import dev.foursight.explain.Judgement;
import dev.foursight.explain.Reading;
import dev.foursight.explain.Readings;
import dev.foursight.explain.Sentences;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.explain.Verdict;
import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import dev.foursight.http.TlsInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConformanceRulesTest {

    private static final List<ConformanceRule> ALL = ConformanceRules.all();

    private static final Sentences SENTENCES =
            ShippedTexts.sentences(ALL.stream().map(rule -> "rules/" + rule.id()).toList());

    /**
     * A row of {@code explain/rules.txt}: rule, request, response, verdict. In the messages a
     * semicolon stands for a line end, ! for a semicolon, ^ for NUL, ~ for CR, %9 for nine letters.
     * A response is of HTTP/1.1 unless it says so. One that ends in #closed was followed by the
     * server's close; a request that begins with tls:NAME went over TLS and asked for that name
     * there.
     */
    record Row(String rule, String request, String response, String verdict) {

        Reading reading() {
            boolean tls = request.startsWith("tls:");
            boolean closed = response.endsWith("#closed");
            Bytes sent = bytes(tls ? request.substring(request.indexOf(' ') + 1) : request);
            String answer = response.replace("#closed", "");
            Bytes received = bytes(answer.startsWith("HTTP/") ? answer : "HTTP/1.1 " + answer);
            return Readings.of(
                    Exchange.ofBytes(
                            tls ? "https://a/" : "http://127.0.0.1:8080/",
                            sent,
                            received,
                            false,
                            received.length(),
                            Outcome.ANSWERED,
                            closed ? Ended.CLOSED_BY_SERVER : Ended.KEPT_OPEN,
                            Timing.UNKNOWN,
                            tls
                                    ? new TlsInfo(
                                            "TLSv1.3",
                                            null,
                                            request.substring(4).split(" ", 2)[0],
                                            false)
                                    : null,
                            List.of()));
        }

        private static Bytes bytes(String text) {
            String whole = text.contains("HTTP/") ? text : text + " / HTTP/1.1;;";
            String plain =
                    Pattern.compile("%(\\d+)")
                            .matcher(whole)
                            .replaceAll(it -> "a".repeat(Integer.parseInt(it.group(1))));
            return Bytes.ofLatin1(
                    plain.replace(";", "\r\n")
                            .replace('!', ';')
                            .replace('^', '\0')
                            .replace('~', '\r'));
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in =
                ConformanceRulesTest.class.getResourceAsStream("/explain/rules.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" \\| ", -1))
                    .map(part -> new Row(part[0], part[1], part[2], part[3]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judges(Row row) {
        Optional<Judgement> judged = rule(row.rule()).judge(row.reading());

        assertThat(judged.map(it -> it.verdict().id()).orElse("none")).isEqualTo(row.verdict());
        judged.ifPresent(it ->
                assertThat(SENTENCES.fill("rules/" + row.rule(), it.verdict().id(), it.facts()))
                        .isNotBlank());
        judged.ifPresent(it -> assertThat(it.evidence()).isNotEmpty());
    }

    private static ConformanceRule rule(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    static Stream<ConformanceRule> rules() {
        return ALL.stream();
    }

    /** Every rule is seen to speak in two ways; it has the sentences it needs and no other. */
    @ParameterizedTest
    @MethodSource("rules")
    void hasARowForEachSentence(ConformanceRule rule) throws IOException {
        List<String> seen =
                rows().stream()
                        .filter(row -> row.rule().equals(rule.id()))
                        .map(Row::verdict)
                        .distinct()
                        .toList();

        assertThat(seen).hasSizeGreaterThan(1);
        for (Verdict verdict : Verdict.values()) {
            assertThat(SENTENCES.has("rules/" + rule.id(), verdict.id()))
                    .as(verdict.id())
                    .isEqualTo(seen.contains(verdict.id()));
        }
    }

    /** What is only permitted is never demanded. */
    @ParameterizedTest
    @MethodSource("rules")
    void accusesNobodyOfWhatIsPermitted(ConformanceRule rule) {
        assertThat(rule.level().equals("MAY") && SENTENCES.has("rules/" + rule.id(), "violates"))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesRowLevelAndClause(ConformanceRule rule) {
        assertThat(rule.row()).matches("[RJ]\\d+");
        assertThat(rule.level()).isIn("MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY");
        assertThat(rule.clause()).matches("RFC \\d{4,5} §[\\d.]+");
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(ALL).extracting(ConformanceRule::id).doesNotHaveDuplicates();
    }
}
