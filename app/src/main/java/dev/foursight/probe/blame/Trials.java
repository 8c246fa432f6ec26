package dev.foursight.probe.blame;

import dev.foursight.http.Exchange;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.Outcome.Kind;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CauseReport.End;
import dev.foursight.probe.report.CraftedDraft;
import dev.foursight.probe.report.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What was tried and what came of it; nothing is tried twice except the request itself. */
final class Trials {

    /** A set of changes that was sent. */
    record Trial(List<Change> changes, Attempt attempt) {}

    /** A larger request is not kept with an answer that tells nothing. */
    private static final int MOST_KEPT = 256 * 1024;

    private final Composition start;
    private final Rendering rendering;
    private final Courier courier;
    private final BiPredicate<CraftedDraft, WireRequest> allowed;
    private final List<Trial> trials = new ArrayList<>();
    private final Map<Set<Change>, Effect> known = new HashMap<>();
    private Optional<Exchange> latest = Optional.empty();
    private String refusal = "";

    /**
     * @param allowed whether a request may be sent at all
     */
    Trials(
            Composition start,
            Rendering rendering,
            Courier courier,
            BiPredicate<CraftedDraft, WireRequest> allowed) {
        this.start = start;
        this.rendering = rendering;
        this.courier = courier;
        this.allowed = allowed;
    }

    /** Takes the answer that all others are compared with. */
    Attempt original(Exchange answer) {
        refusal = Attempt.answer(answer);
        latest = Optional.of(answer);
        return new Attempt(0, List.of(), start.composed(), answer, refusal, Effect.SAME);
    }

    /** Sends the request for the first time. */
    Attempt original() {
        WireRequest request = rendering.of(start.composed());
        Exchange answer = courier.send(request, "unchanged");
        refusal = Attempt.answer(answer);
        return kept(List.of(), start.composed(), answer, Effect.SAME);
    }

    /** Sends the request once more. */
    Effect repeat() {
        return sent(List.of(), start.composed(), rendering.of(start.composed()));
    }

    /** How the answer differs once these changes are made. */
    Effect effect(List<Change> changes) {
        Set<Change> key = new HashSet<>(changes);
        Effect effect = known.get(key);
        if (effect == null) {
            effect = found(changes);
            known.put(key, effect);
        }
        return effect;
    }

    boolean isKnown(List<Change> changes) {
        return known.containsKey(new HashSet<>(changes));
    }

    private Effect found(List<Change> changes) {
        CraftedDraft composed = Change.all(start, changes).composed();
        Optional<WireRequest> request = rendering.ifPossible(composed);
        if (request.isEmpty() || !allowed.test(composed, request.get())) {
            return Effect.NO_ANSWER;
        }
        return sent(changes, composed, request.get());
    }

    private Effect sent(List<Change> changes, CraftedDraft composed, WireRequest request) {
        String trying = new Attempt(0, titles(changes), composed, null, "", Effect.SAME).title();
        Exchange answer;
        try {
            answer = courier.send(request, trying);
        } catch (InvalidInput inexpressible) {
            return Effect.NO_ANSWER;
        }
        Effect effect = effect(answer);
        kept(changes, composed, answer, effect);
        stopIfAsked(answer);
        return effect;
    }

    private Attempt kept(
            List<Change> changes, CraftedDraft composed, Exchange answer, Effect effect) {
        latest = Optional.of(answer);
        boolean large = answer.sent() != null && answer.sent().length() > MOST_KEPT;
        boolean told = changes.isEmpty() || effect.isChange();
        Attempt attempt =
                new Attempt(
                        courier.sent(),
                        titles(changes),
                        composed,
                        large && !told ? null : answer,
                        Attempt.answer(answer),
                        effect);
        trials.add(new Trial(changes, attempt));
        return attempt;
    }

    private static List<String> titles(List<Change> changes) {
        return changes.stream().map(Change::title).toList();
    }

    private Effect effect(Exchange answer) {
        int status = answer.status();
        if (Attempt.answer(answer).equals(refusal)) {
            return Effect.SAME;
        }
        if (status < 0) {
            return Effect.NO_ANSWER;
        }
        if (status >= 400) {
            return Effect.REFUSED_OTHERWISE;
        }
        return status >= 300 ? Effect.REDIRECTED : Effect.ACCEPTED;
    }

    private void stopIfAsked(Exchange answer) {
        if (answer.outcome().is(Kind.CONNECT_FAILED) || answer.outcome().is(Kind.TLS_FAILED)) {
            throw new SearchEnded(End.UNREACHABLE);
        }
        if (asksToWait(answer)) {
            throw new SearchEnded(End.ASKED_TO_WAIT);
        }
    }

    /** RFC 6585 §4, RFC 9110 §15.6.4. */
    static boolean asksToWait(Exchange answer) {
        return answer.status() == 429
                || (answer.status() == 503
                        && answer.response() != null
                        && answer.response().fields().first("Retry-After").isPresent());
    }

    /** The last answer that came. */
    Optional<Exchange> latest() {
        return latest;
    }

    /** Everything that was sent, in order. */
    List<Trial> all() {
        return List.copyOf(trials);
    }
}
