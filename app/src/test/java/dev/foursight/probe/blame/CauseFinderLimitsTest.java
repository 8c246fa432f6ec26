package dev.foursight.probe.blame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.Hazard;
import dev.foursight.http.Body;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseReport.End;
import dev.foursight.probe.report.CauseWords;
import dev.foursight.probe.report.CraftedDraft;
import dev.foursight.probe.report.Effect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Where a search ends, and what it does not send. */
class CauseFinderLimitsTest {

    @Test
    void stopsWhereTheAnswerVariesByItself() {
        AtomicInteger count = new AtomicInteger();
        Search search = new Search(request -> count.getAndIncrement() % 2 == 0 ? "400" : "200");

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1"));

        assertThat(report.end()).isEqualTo(End.VARIES);
        assertThat(report.requests()).isEqualTo(2);
        assertThat(report.decisive()).isEmpty();
    }

    @Test
    void anAnswerThatBeginsToVaryProvesNothing() {
        AtomicInteger count = new AtomicInteger();
        Search search = new Search(request -> count.getAndIncrement() < 3 ? "400" : "200");

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1"));

        assertThat(report.end()).isEqualTo(End.VARIES);
        assertThat(report.decisive()).isEmpty();
    }

    @Test
    void stopsWhenAskedToSendLess() {
        AtomicInteger count = new AtomicInteger();
        Search search =
                new Search(request -> count.getAndIncrement() < 3 ? "403" : "429\nRetry-After: 30");

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1", "X-Two: 2"));

        assertThat(report.end()).isEqualTo(End.ASKED_TO_WAIT);
        assertThat(report.requests()).isEqualTo(4);
        assertThat(report.retryAfterSeconds()).contains(30L);
        assertThat(CauseWords.sentence(report)).contains("in 30 s");
    }

    @Test
    void stopsWhenNoConnectionCanBeHad() {
        AtomicInteger count = new AtomicInteger();
        Search search = new Search(request -> count.getAndIncrement() < 3 ? "403" : "refused");

        CauseReport report = search.of(Search.get(Search.HOST, "X-One: 1", "X-Two: 2"));

        assertThat(report.end()).isEqualTo(End.UNREACHABLE);
        assertThat(report.requests()).isEqualTo(4);
    }

    @Test
    void sendsNoMoreThanTheBudget() {
        Search search = new Search(request -> request.fields().has("X-2") ? "400" : "200");
        search.limits = search.limits.withRequests(3);
        String[] lines = new String[30];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "X-" + i + ": " + i;
        }

        CauseReport report = search.of(Search.get(Search.HOST, lines));

        assertThat(report.end()).isEqualTo(End.BUDGET_SPENT);
        assertThat(search.server.times).hasSize(3);
        assertThat(report.decisive().orElseThrow().effect()).isEqualTo(Effect.ACCEPTED);
        assertThat(CauseWords.sentence(report)).contains("known so far");
    }

    @Test
    void takesNoMoreTimeThanAllowed() {
        Search search = new Search(request -> "403");
        search.server.slow(Duration.ofSeconds(9));
        String[] lines = new String[30];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "X-" + i + ": " + i;
        }

        CauseReport report = search.of(Search.get(Search.HOST, lines));

        assertThat(report.end()).isEqualTo(End.BUDGET_SPENT);
        assertThat(search.server.times).hasSize(7);
        assertThat(search.server.requests.getLast().draft().connection().deadlines().total())
                .isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void sendsNoFasterThanAllowed() {
        Search search = new Search(Search.refusing("X-Two", 400));

        search.of(Search.get(Search.HOST, "X-One: 1", "X-Two: 2", "X-Three: 3"));

        List<Duration> times = search.server.times;
        assertThat(times).hasSizeGreaterThan(4);
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).minus(times.get(i - 1)))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(500));
        }
    }

    @Test
    void aCancelledSearchSaysHowFarItCame() {
        Search search = new Search(Search.refusing("X-Two", 400));
        search.watcher =
                step -> {
                    if (step.sent() == 3) {
                        search.hold.cancel();
                    }
                };

        CauseReport report =
                search.of(Search.get(Search.HOST, "X-One: 1", "X-Two: 2", "X-Three: 3"));

        assertThat(report.end()).isEqualTo(End.CANCELLED);
        assertThat(search.server.times).hasSize(2);
        assertThat(CauseWords.sentence(report)).startsWith("Stopped after 2 requests.");
    }

    @Test
    void nothingUnsafeIsSentUnasked() {
        Search search = new Search(request -> request.method().equals("GET") ? "400" : "200");
        Draft post =
                Search.get(Search.HOST, "X-One: 1")
                        .withMethod("POST")
                        .withBody(new Body(Bytes.ofUtf8("a"), Body.Framing.AUTOMATIC));

        assertThat(search.finder(search.server).hazard(new CraftedDraft(post, List.of())))
                .isEqualTo(Hazard.WRITES);
        search.of(post, "method=GET");

        assertThat(search.server.requests)
                .isNotEmpty()
                .allMatch(request -> request.draft().method().equals("GET"));
    }

    @Test
    void withConsentTheMethodOfTheRequestIsTriedToo() {
        Search search = new Search(request -> request.method().equals("FETCH") ? "501" : "200");
        search.consented = true;

        CauseReport report = search.of(Search.get(Search.HOST).withMethod("FETCH"));

        assertThat(report.decisive().orElseThrow().title()).isEqualTo("with the method GET");
    }
}
