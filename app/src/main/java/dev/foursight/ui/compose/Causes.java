package dev.foursight.ui.compose;

import dev.foursight.explain.Confidence;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Journey;
import dev.foursight.http.Renderer;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.blame.CauseFinder;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CraftedDraft;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.compose.cause.CauseActions;
import dev.foursight.ui.compose.cause.CauseModel;
import java.util.List;
import java.util.Optional;

/** Joins the search for a cause to what is composed and to the answer that is shown. */
final class Causes implements CauseActions {

    private final ComposeModel compose;
    private final CauseModel search;
    private Optional<Answer> origin = Optional.empty();

    Causes(ComposeModel compose, CauseModel search) {
        this.compose = compose;
        this.search = search;
        compose.upshot().answerProperty().subscribe(this::answered);
    }

    /** Whether it is worth looking: a refusal of what was sent from here, its cause not certain. */
    static boolean isOffered(Answer answer) {
        Exchange exchange = answer.exchange();
        return answer.request() != null
                && answer.journey().hops().isEmpty()
                && exchange.status() < 500
                && CauseFinder.isRefusal(exchange)
                && answer.explanation().causes().stream()
                        .limit(1)
                        .noneMatch(cause -> cause.confidence() == Confidence.CERTAIN);
    }

    CauseModel search() {
        return search;
    }

    void find(Answer answer) {
        origin = Optional.of(answer);
        composed(answer).ifPresent(it -> search.find(it, answer.exchange()));
    }

    /** What is composed, if that is what was sent; else what was sent, crafts and all. */
    private Optional<CraftedDraft> composed(Answer answer) {
        WireRequest request = answer.request();
        if (request == null) {
            return Optional.empty();
        }
        Bytes sent = answer.exchange().sent();
        if (sent != null && !sent.equals(request.bytes())) {
            return Optional.of(new CraftedDraft(request.draft().withRaw(sent), List.of()));
        }
        try {
            Draft draft = compose.draft();
            boolean same =
                    Preview.of(compose.crafts(), draft, compose.uses())
                            .rendered()
                            .filter(it -> it.steps().equals(request.steps()))
                            .filter(it -> it.draft().endpoint().equals(request.draft().endpoint()))
                            .isPresent();
            if (same) {
                return Optional.of(new CraftedDraft(draft, List.copyOf(compose.uses())));
            }
        } catch (InvalidInput _) {
            // Something else is composed by now, and not well.
        }
        return Optional.of(new CraftedDraft(request.draft(), List.of()));
    }

    private void answered(Optional<Answer> answer) {
        if (answer.isEmpty() || !search.covers(answer.get().exchange())) {
            search.forget();
        }
    }

    @Override
    public void apply(Attempt attempt) {
        compose.open(attempt.composed().draft(), attempt.composed().crafts());
        open(attempt);
    }

    @Override
    public void open(Attempt attempt) {
        Exchange exchange = attempt.exchange();
        CraftedDraft composed = attempt.composed();
        if (exchange == null) {
            return;
        }
        Background.Running _ =
                compose.background()
                        .run(
                                "explain",
                                () ->
                                        compose.explaining()
                                                .last(
                                                        Renderer.render(
                                                                compose.crafts()
                                                                        .apply(
                                                                                composed.draft(),
                                                                                composed.crafts())),
                                                        Journey.of(exchange)),
                                compose::answered,
                                _ -> compose.upshot().failed());
    }

    @Override
    public void back() {
        origin.ifPresent(compose::answered);
    }
}
