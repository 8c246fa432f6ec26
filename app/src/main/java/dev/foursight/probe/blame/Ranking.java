package dev.foursight.probe.blame;

import dev.foursight.explain.Confidence;
import dev.foursight.explain.Evidence;
import dev.foursight.explain.Evidence.Where;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.http.WireRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts changes in order, the likeliest to help first: those that take away what the explainer
 * points at, or what leaves the grammar.
 */
final class Ranking {

    /** From here on a change is worth a request of its own before all others. */
    static final int SUSPICIOUS = 2;

    private static final int MOST_COMPARED = 200;

    private final Composition start;
    private final Rendering rendering;
    private final RequestLint lint;
    private final WireRequest original;
    private final long departures;
    private final Map<String, Integer> suspected;
    private final IdentityHashMap<Change, Integer> scores = new IdentityHashMap<>();

    /**
     * @param explanation of the answer to the request
     */
    Ranking(Composition start, Rendering rendering, RequestLint lint, Explanation explanation) {
        this.start = start;
        this.rendering = rendering;
        this.lint = lint;
        original = rendering.of(start.composed());
        departures = departures(original);
        suspected = suspected(explanation);
    }

    /** Without those that change nothing. */
    List<Change> ranked(List<Change> changes) {
        List<Change> left = new ArrayList<>();
        for (Change change : changes) {
            Optional<WireRequest> changed =
                    rendering.ifPossible(change.to().apply(start).composed());
            if (changed.isPresent() && !isSame(changed.get())) {
                scores.put(change, score(change, changed.get()));
                left.add(change);
            }
        }
        left.sort(Comparator.<Change, Integer>comparing(this::score).reversed());
        return left;
    }

    int score(Change change) {
        return scores.getOrDefault(change, 0);
    }

    private boolean isSame(WireRequest changed) {
        return changed.steps().equals(original.steps())
                && changed.draft().connection().equals(original.draft().connection());
    }

    private int score(Change change, WireRequest changed) {
        String bytes = changed.bytes().latin1();
        int score = change.title().startsWith("without the craft") ? 1 : 0;
        for (Map.Entry<String, Integer> suspect : suspected.entrySet()) {
            if (!bytes.contains(suspect.getKey())) {
                score += suspect.getValue();
            }
        }
        return departures(changed) < departures ? score + SUSPICIOUS : score;
    }

    private long departures(WireRequest request) {
        return lint.read(request.bytes(), request.streamed()).stream()
                .filter(departure -> !departure.isNote())
                .count();
    }

    /** The sent texts that causes point at, with how much they count. */
    private Map<String, Integer> suspected(Explanation explanation) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        explanation
                .causes()
                .forEach(cause -> {
                    int weight = cause.confidence() == Confidence.POSSIBLE ? 1 : SUSPICIOUS;
                    cause.evidence()
                            .forEach(it -> text(it).ifPresent(text -> texts.put(text, weight)));
                });
        return texts;
    }

    private Optional<String> text(Evidence evidence) {
        Integer from = evidence.from();
        Integer to = evidence.to();
        if (evidence.where() != Where.SENT
                || from == null
                || to == null
                || to - from < 3
                || to > original.bytes().length()) {
            return Optional.empty();
        }
        int end = Math.min(to, from + MOST_COMPARED);
        return Optional.of(original.bytes().slice(from, end).latin1());
    }
}
