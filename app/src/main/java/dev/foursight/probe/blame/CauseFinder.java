package dev.foursight.probe.blame;

import dev.foursight.craft.Crafts;
import dev.foursight.craft.Hazard;
import dev.foursight.explain.Explainer;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.RetryTime;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.blame.Trials.Trial;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport;
import dev.foursight.probe.report.CauseReport.End;
import dev.foursight.probe.report.CraftedDraft;
import dev.foursight.probe.report.Effect;
import dev.foursight.wire.Transport;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Finds the smallest change to a request that changes the answer, by sending it again with parts
 * left out or made plain. Blocks, so it is called on a virtual thread.
 */
public final class CauseFinder {

    /** All requests of a search together have no more bytes. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** A made-up login would count as a failed one. */
    private static final Set<String> NEVER_TRIED = Set.of("credentials");

    private final Crafts crafts;
    private final Transport transport;
    private final Explainer explainer;
    private final Supplier<RequestLint> lint;
    private final Time time;
    private final Rendering rendering;

    public CauseFinder(
            Crafts crafts,
            Transport transport,
            Explainer explainer,
            Supplier<RequestLint> lint,
            Time time) {
        this.crafts = crafts;
        this.transport = transport;
        this.explainer = explainer;
        this.lint = lint;
        this.time = time;
        rendering = new Rendering(crafts);
    }

    /** Whether an answer is one whose cause can be looked for. */
    public static boolean isRefusal(Exchange exchange) {
        return exchange.status() >= 400
                || (exchange.status() < 0
                        && (exchange.outcome().is(Kind.CLOSED_SILENTLY)
                                || exchange.outcome().is(Kind.RESET)));
    }

    /**
     * What repeating a request may do; anything but harmless needs the person's consent.
     *
     * @throws dev.foursight.http.InvalidInput if the request cannot be rendered
     */
    public Hazard hazard(CraftedDraft composed) {
        return Safety.hazard(composed, rendering.of(composed), crafts);
    }

    /**
     * Never throws for what the network does.
     *
     * @param known the request's answer, if it was sent already
     * @param agreed the worst that the person agreed to; what may do worse is not sent
     * @param watcher called before each request, on this thread
     */
    public CauseReport find(
            CraftedDraft composed,
            Optional<Exchange> known,
            Limits limits,
            Hazard agreed,
            Hold hold,
            Consumer<Progress> watcher) {
        Composition start = Composition.of(composed);
        WireRequest request = rendering.of(composed);
        long affordable = Math.max(4, MOST_BYTES / Math.max(1, request.length()));
        Courier courier =
                new Courier(
                        transport,
                        limits.withRequests((int) Math.min(limits.requests(), affordable)),
                        time,
                        hold,
                        watcher);
        Trials trials =
                new Trials(
                        start,
                        rendering,
                        courier,
                        (changed, sent) ->
                                Safety.hazard(changed, sent, crafts).compareTo(agreed) <= 0);
        return new Round(start, trials).report(known);
    }

    /** One search from beginning to end. */
    private final class Round {

        private final Composition start;
        private final Trials trials;
        private Optional<Attempt> original = Optional.empty();
        private Optional<List<Change>> smallest = Optional.empty();

        Round(Composition start, Trials trials) {
            this.start = start;
            this.trials = trials;
        }

        CauseReport report(Optional<Exchange> known) {
            End end;
            try {
                end = search(known);
            } catch (SearchEnded ended) {
                end = ended.end();
            }
            Attempt first =
                    original.orElseGet(() ->
                            new Attempt(0, List.of(), start.composed(), null, "", Effect.SAME));
            return new CauseReport(
                    end,
                    first,
                    trials.all().stream().map(Trial::attempt).toList(),
                    end == End.VARIES ? Optional.empty() : decisive(),
                    end == End.ASKED_TO_WAIT ? secondsToWait() : Optional.empty());
        }

        private End search(Optional<Exchange> known) {
            original = Optional.of(known.map(trials::original).orElseGet(trials::original));
            Exchange answer = trials.latest().orElseThrow();
            if (answer.outcome().is(Kind.CONNECT_FAILED) || answer.outcome().is(Kind.TLS_FAILED)) {
                return End.UNREACHABLE;
            }
            if (!isRefusal(answer)) {
                return End.NOT_REFUSED;
            }
            if (Trials.asksToWait(answer)) {
                return End.ASKED_TO_WAIT;
            }
            Explanation explanation = explainer.explain(answer);
            Ranking ranking = new Ranking(start, rendering, lint.get(), explanation);
            List<Change> changes = ranking.ranked(Candidates.of(start));
            List<Change> remedies = ranking.ranked(remedies(explanation));
            if (changes.isEmpty() && remedies.isEmpty()) {
                return End.NOTHING_TO_CHANGE;
            }
            if (trials.repeat() != Effect.SAME) {
                return End.VARIES;
            }
            smallest = new CauseSearch(trials, ranking, changes, remedies).smallest();
            if (smallest.isEmpty()) {
                return End.NOTHING_CHANGES_IT;
            }
            return trials.repeat() == Effect.SAME ? End.FOUND : End.VARIES;
        }

        private List<Change> remedies(Explanation explanation) {
            return explanation.remedies().stream()
                    .filter(remedy -> start.pieces().isEmpty())
                    .filter(remedy -> !NEVER_TRIED.contains(remedy.craft().id()))
                    .map(remedy ->
                            Change.of(
                                    "with the remedy “" + remedy.title() + "”",
                                    Tier.PLAIN,
                                    now -> now.plus(remedy.craft())))
                    .toList();
        }

        /** The smallest that was found, or the best so far. */
        private Optional<Attempt> decisive() {
            return trials.all().stream()
                    .filter(trial -> trial.attempt().effect().isChange())
                    .filter(trial ->
                            smallest.isEmpty()
                                    || new HashSet<>(trial.changes())
                                            .equals(new HashSet<>(smallest.get())))
                    .filter(trial -> !trial.changes().isEmpty())
                    .min(
                            Comparator.<Trial>comparingInt(
                                            trial -> trial.attempt().effect().isCure() ? 0 : 1)
                                    .thenComparingInt(trial -> trial.changes().size()))
                    .map(Trial::attempt);
        }

        private Optional<Long> secondsToWait() {
            return trials.latest()
                    .map(explainer::explain)
                    .map(Explanation::retryTime)
                    .map(RetryTime::seconds);
        }
    }
}
