package dev.foursight.explain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.ShippedDecision;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.decision.LitPath.Mark;
import dev.foursight.http.Bytes;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathFinderTest {

    private static final DecisionGraph GRAPH = ShippedDecision.read();
    private static final Set<String> MESSAGE =
            Set.of(
                    "own-fault",
                    "early-data",
                    "protocol",
                    "slow",
                    "target-length",
                    "fields-size",
                    "message",
                    "expectation");

    @Test
    void aMethodNotAllowedProvesThatTheMessageWasReadAndNoMore() {
        LitPath path = find(405, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "", Confidence.LIKELY);

        assertThat(marked(path, Mark.PASSED)).isEqualTo(MESSAGE);
        assertThat(marked(path, Mark.REFUSED)).containsExactlyInAnyOrder("method", "405");
        assertThat(path.of("credentials")).isEqualTo(Mark.UNKNOWN);
        assertThat(path.of("host")).isEqualTo(Mark.UNKNOWN);
    }

    @Test
    void aFalseConditionProvesAllThatComesBeforeConditions() {
        LitPath path = find(412, "PUT / HTTP/1.1\r\nHost: a\r\n\r\n", "", Confidence.LIKELY);

        assertThat(path.of("credentials")).isEqualTo(Mark.PASSED);
        assertThat(path.of("policy")).isEqualTo(Mark.PASSED);
        assertThat(path.of("format")).isEqualTo(Mark.PASSED);
        assertThat(path.of("condition-missing")).isEqualTo(Mark.PASSED);
        assertThat(marked(path, Mark.REFUSED)).containsExactlyInAnyOrder("condition-false", "412");
        assertThat(path.of("size")).isEqualTo(Mark.UNKNOWN);
    }

    @Test
    void aNumberWithSeveralOutcomesNeedsACertainCause() {
        String request = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n";

        assertThat(marked(find(403, request, "auth.forbidden", Confidence.LIKELY), Mark.REFUSED))
                .isEmpty();
        LitPath certain = find(403, request, "auth.forbidden", Confidence.CERTAIN);
        assertThat(marked(certain, Mark.REFUSED))
                .containsExactlyInAnyOrder("permission", "403-permission");
        assertThat(certain.of("credentials")).isEqualTo(Mark.PASSED);
        assertThat(certain.of("message")).isEqualTo(Mark.UNKNOWN);
    }

    @Test
    void aCertainCauseCountsMoreThanTheNumberThatWasSent() {
        LitPath path = find(400, "", "header.too-large", Confidence.CERTAIN);

        assertThat(marked(path, Mark.REFUSED)).containsExactlyInAnyOrder("fields-size", "431");
        assertThat(marked(path, Mark.PASSED)).containsExactly("own-fault");
    }

    @Test
    void aSuccessPassedEverything() {
        LitPath path = find(200, "", "range.malformed", Confidence.CERTAIN);

        assertThat(GRAPH.questions()).allMatch(it -> path.of(it.id()) == Mark.PASSED);
        assertThat(marked(path, Mark.REFUSED)).isEmpty();
        assertThat(find(207, "", "", Confidence.CERTAIN).isDark()).isTrue();
    }

    @Test
    void anExpectationThatMayHaveBeenIgnoredIsNotPassed() {
        String request = "PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n";

        assertThat(find(404, request, "", Confidence.LIKELY).of("expectation"))
                .isEqualTo(Mark.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "404, target, 404-missing, UNKNOWN",
        "410, target, 410, REFUSED",
        "302, target, 308, REFUSED",
        "503, own-fault, 503, REFUSED",
        "504, own-fault, 502, REFUSED",
        "429, rate, 429, REFUSED",
        "400, message, 400-message, UNKNOWN",
        "418, demand, 451, UNKNOWN"
    })
    void theStatusAloneProvesWhatHasOneOutcome(
            int status, String question, String outcome, Mark mark) {
        LitPath path = find(status, "", "", Confidence.LIKELY);

        assertThat(path.of(question)).isEqualTo(mark);
        assertThat(path.of(outcome)).isEqualTo(mark);
    }

    @Test
    void withoutAnAnswerNothingIsProven() {
        Exchange silent =
                exchange(
                        "GET / HTTP/1.1\r\n\r\n",
                        "",
                        new Outcome(Outcome.Kind.CLOSED_SILENTLY, null));

        assertThat(
                        new PathFinder(GRAPH)
                                .find(silent, explanation("host.missing", Confidence.CERTAIN))
                                .isDark())
                .isTrue();
    }

    @Test
    void nothingBehindTheRefusalIsMarked() {
        List<String> spine = GRAPH.questions().stream().map(it -> it.id()).toList();
        for (int status = 300; status < 600; status++) {
            LitPath path = find(status, "", "", Confidence.LIKELY);
            int refused = spine.size();
            for (int i = 0; i < spine.size(); i++) {
                Mark mark = path.of(spine.get(i));
                refused = mark == Mark.REFUSED ? i : refused;
                assertThat(i > refused && mark != Mark.UNKNOWN).as("%d", status).isFalse();
            }
        }
    }

    private static LitPath find(int status, String sent, String cause, Confidence confidence) {
        Exchange exchange =
                exchange(
                        sent,
                        "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n",
                        Outcome.ANSWERED);
        return new PathFinder(GRAPH).find(exchange, explanation(cause, confidence));
    }

    private static Explanation explanation(String cause, Confidence confidence) {
        return new Explanation(
                null,
                null,
                null,
                null,
                "",
                "unknown",
                "",
                null,
                cause.isEmpty()
                        ? List.of()
                        : List.of(new CauseFound(cause, confidence, "", List.of())),
                List.of(),
                List.of());
    }

    private static Exchange exchange(String sent, String received, Outcome outcome) {
        Bytes in = Bytes.ofLatin1(received);
        return Exchange.ofBytes(
                "http://127.0.0.1/",
                sent.isEmpty() ? null : Bytes.ofLatin1(sent),
                in,
                false,
                in.length(),
                outcome,
                null,
                Timing.UNKNOWN,
                null,
                List.of());
    }

    private static Set<String> marked(LitPath path, Mark mark) {
        return path.marks().entrySet().stream()
                .filter(it -> it.getValue() == mark)
                .map(it -> it.getKey())
                .collect(Collectors.toSet());
    }
}
