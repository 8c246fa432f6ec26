package dev.foursight.probe.blame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.FieldLine;
import dev.foursight.http.ParsedRequest;
import dev.foursight.http.RequestParser;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseReport.End;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that refuse some of many fields: what holds whatever they refuse. */
class SearchPropertyTest {

    private static final int BUDGET = 200;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static String name(int field) {
        return "X-" + field;
    }

    private static Set<String> names(ParsedRequest request) {
        return request.fields().lines().stream()
                .map(FieldLine::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSmallestChangeIsMinimalAndTheLimitsAreKept(int seed) {
        Random random = new Random(seed);
        int fields = 1 + random.nextInt(25);
        Set<String> refused = new HashSet<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            refused.add(name(random.nextInt(fields)));
        }
        Function<ParsedRequest, String> rule =
                request -> names(request).stream().anyMatch(refused::contains) ? "400" : "200";
        Search search = new Search(rule);
        search.limits = search.limits.withRequests(BUDGET).withTime(Duration.ofHours(1));
        Draft draft = Search.get("http://server.example/");
        for (int i = 0; i < fields; i++) {
            draft = draft.with(name(i), "1");
        }

        CauseReport report = search.of(draft);

        assertThat(report.end()).isEqualTo(End.FOUND);
        assertThat(report.decisive().orElseThrow().changes())
                .containsExactlyInAnyOrderElementsOf(
                        refused.stream().map(name -> "without " + name).toList());
        assertThat(search.server.times.size()).isLessThanOrEqualTo(BUDGET);
        assertThat(report.requests()).isEqualTo(search.server.times.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noBudgetIsEverExceeded(int seed) {
        Random random = new Random(seed);
        Search search =
                new Search(
                        request -> String.valueOf(List.of(400, 403, 200).get(random.nextInt(3))));
        int most = random.nextInt(6);
        search.limits = search.limits.withRequests(most);

        CauseReport report =
                search.of(Search.get("http://server.example/?a=1&b=2", "X-1: 1", "X-2: 2"));

        assertThat(search.server.times.size()).isLessThanOrEqualTo(most);
        assertThat(report.attempts()).hasSize(search.server.times.size());
        assertThat(report.attempts().stream().map(Attempt::number).toList()).isSorted();
    }

    /** Bytes that nobody would send are taken apart all the same. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyBytesCanBeTakenApart(int seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(200)];
        String alphabet = "GET /?&= HTTP/1.1\r\n\r\nHost:Content-Length: 5Cookie\0\t%";
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
        }
        Search search = new Search(request -> "400");
        search.consented = true;
        Draft raw = Search.get("http://server.example/").withRaw(Bytes.of(bytes));

        CauseReport report = search.of(raw);

        assertThat(report.end())
                .isIn(End.NOTHING_CHANGES_IT, End.NOTHING_TO_CHANGE, End.BUDGET_SPENT);
        WireRequest first = search.server.requests.getFirst();
        assertThat(first.bytes().toArray()).isEqualTo(bytes);
        assertThat(RequestParser.parse(first.bytes())).isNotNull();
    }
}
