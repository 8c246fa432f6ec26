package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.foursight.craft.CraftUse;
import dev.foursight.craft.Hazard;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Outcome;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.Timing;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseReport.End;
import dev.foursight.settings.Store;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.InlineBackground;
import dev.foursight.ui.compose.cause.CauseState;
import dev.foursight.wire.Transport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for the cause beside what is composed, without a toolkit. */
class CausesTest {

    @TempDir Path folder;

    private final List<WireRequest> sent = new ArrayList<>();
    private final Transport server =
            (request, call) -> {
                sent.add(request);
                boolean bad = request.bytes().latin1().contains("X-Bad");
                return exchange(request, bad ? "400 Bad Request" : "200 OK");
            };

    private Exchange exchange(WireRequest request, String status) {
        Bytes received = Bytes.ofLatin1("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
        return Exchange.ofBytes(
                request.draft().url().toString(),
                request.bytes(),
                received,
                false,
                received.length(),
                Outcome.ANSWERED,
                Ended.KEPT_OPEN,
                new Timing(null, null, null, (double) sent.size()),
                null,
                List.of());
    }

    private ComposeModel model(Background background) {
        return new ComposeModel(
                Fixtures.crafts(),
                () -> Fixtures.journeys(server),
                exchange -> Fixtures.plain(exchange.status()),
                Fixtures::notes,
                Fixtures::lint,
                new Store(folder),
                background,
                Runnable::run,
                () -> "cnonce");
    }

    private Causes causes(ComposeModel model) {
        return Fixtures.causes(model, server, exchange -> Fixtures.plain(exchange.status()));
    }

    private static Draft bad() {
        return Draft.get(TargetUrl.parse("http://127.0.0.1:8080/a"))
                .plus(HeaderLine.of("X-Good", "1"))
                .plus(HeaderLine.of("X-Bad", "1"));
    }

    private static Answer answer(ComposeModel model) {
        return model.upshot().answerProperty().get().orElseThrow();
    }

    private static CauseReport report(Causes causes) {
        CauseState state = causes.search().stateProperty().get();
        assertThat(state).isInstanceOf(CauseState.Done.class);
        return ((CauseState.Done) state).report();
    }

    @Test
    void theChangeThatHelpsIsAppliedAndItsAnswerShown() {
        ComposeModel model = model(new InlineBackground());
        Causes causes = causes(model);
        model.open(bad(), List.of());
        model.sender().send();
        assertThat(Causes.isOffered(answer(model))).isTrue();

        causes.find(answer(model));

        Attempt decisive = report(causes).decisive().orElseThrow();
        assertThat(decisive.title()).isEqualTo("without X-Bad");
        int before = sent.size();
        causes.apply(decisive);
        assertThat(sent).hasSize(before);
        assertThat(answer(model).exchange().status()).isEqualTo(200);
        assertThat(model.form().headers().lines())
                .extracting(HeaderLine::name, HeaderLine::enabled)
                .contains(tuple("X-Good", true), tuple("X-Bad", false));
        model.bringBack();
        assertThat(model.form().headers().lines().getLast().enabled()).isTrue();
    }

    @Test
    void aCraftThatIsToBlameIsTakenOut() {
        ComposeModel model = model(new InlineBackground());
        Causes causes = causes(model);
        model.open(
                Draft.get(TargetUrl.parse("http://127.0.0.1:8080/a")),
                List.of(
                        CraftUse.of("set-field", "X-Bad: 1"),
                        CraftUse.of("set-field", "X-Other: 1")));
        model.sender().send();
        causes.find(answer(model));

        causes.apply(report(causes).decisive().orElseThrow());

        assertThat(model.uses()).containsExactly(CraftUse.of("set-field", "X-Other: 1"));
    }

    @Test
    void anotherAnswerOfTheSearchIsShownAndTheFirstComesBack() {
        ComposeModel model = model(new InlineBackground());
        Causes causes = causes(model);
        model.open(bad(), List.of());
        model.sender().send();
        Answer first = answer(model);
        causes.find(first);

        causes.open(report(causes).decisive().orElseThrow());
        assertThat(answer(model).exchange().status()).isEqualTo(200);
        assertThat(report(causes).end()).isEqualTo(End.FOUND);
        causes.back();
        assertThat(answer(model)).isSameAs(first);

        model.sender().send();
        assertThat(causes.search().stateProperty().get()).isInstanceOf(CauseState.Idle.class);
    }

    @Test
    void whatMayChangeSomethingIsAskedFor() {
        ComposeModel model = model(new InlineBackground());
        Causes causes = causes(model);
        model.open(bad().withMethod("POST"), List.of());
        model.sender().send();
        int before = sent.size();

        causes.find(answer(model));

        assertThat(sent).hasSize(before);
        assertThat(causes.search().stateProperty().get())
                .isEqualTo(new CauseState.Asking(Hazard.WRITES, "127.0.0.1:8080", 40));
        causes.search().agree();
        assertThat(report(causes).end()).isEqualTo(End.FOUND);
    }

    @Test
    void aSearchThatIsStoppedSaysHowFarItCame() {
        HeldBackground background = new HeldBackground("find cause");
        ComposeModel model = model(background);
        Causes causes = causes(model);
        model.open(bad(), List.of());
        model.sender().send();
        causes.find(answer(model));
        assertThat(causes.search().stateProperty().get()).isInstanceOf(CauseState.Running.class);

        causes.search().stop();
        background.letGo();

        assertThat(report(causes).end()).isEqualTo(End.CANCELLED);
    }

    @Test
    void aSearchThatNobodyWaitsForShowsNothing() {
        HeldBackground background = new HeldBackground("find cause");
        ComposeModel model = model(background);
        Causes causes = causes(model);
        model.open(bad(), List.of());
        model.sender().send();
        causes.find(answer(model));

        model.clear();
        background.letGo();

        assertThat(causes.search().stateProperty().get()).isInstanceOf(CauseState.Idle.class);
    }

    @Test
    void anAcceptanceHasNoCauseToLookFor() {
        ComposeModel model = model(new InlineBackground());
        model.open(Draft.get(TargetUrl.parse("http://127.0.0.1:8080/a")), List.of());
        model.sender().send();

        assertThat(Causes.isOffered(answer(model))).isFalse();
    }
}
