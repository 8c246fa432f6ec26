package dev.foursight.explain.decision;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.Outcome;
import dev.foursight.catalogue.decision.Question;
import dev.foursight.explain.CauseFound;
import dev.foursight.explain.Confidence;
import dev.foursight.explain.Explanation;
import dev.foursight.explain.decision.LitPath.Mark;
import dev.foursight.http.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the path through the decision graph that an exchange proves. A server asks the questions in
 * an order of its own, so that a refusal says nothing of the questions before it unless its meaning
 * does; whatever is not proven stays unknown.
 */
public final class PathFinder {

    private final DecisionGraph graph;

    public PathFinder(DecisionGraph graph) {
        this.graph = graph;
    }

    public LitPath find(Exchange exchange, Explanation explanation) {
        if (exchange.response() == null) {
            return new LitPath(Map.of());
        }
        Map<String, Mark> marks = new HashMap<>();
        Optional<Outcome> refused = refused(exchange.status(), explanation);
        List<String> path = refused.map(it -> graph.pathTo(it.id())).orElse(List.of());
        String question = path.size() < 2 ? "" : path.get(path.size() - 2);
        Passed passed = new Passed(exchange, explanation, question);
        for (Question asked : graph.questions()) {
            if (asked.id().equals(question)) {
                break;
            }
            if (passed.test(asked)) {
                marks.put(asked.id(), Mark.PASSED);
            }
        }
        refused.ifPresent(outcome -> {
            marks.put(question, Mark.REFUSED);
            marks.put(outcome.id(), Mark.REFUSED);
        });
        return new LitPath(marks);
    }

    /** The outcome of a cause that is certain, or else the only one that has the status. */
    private Optional<Outcome> refused(int status, Explanation explanation) {
        List<Outcome> ofStatus =
                graph.outcomes().stream().filter(outcome -> hasStatus(outcome, status)).toList();
        Optional<CauseFound> certain =
                explanation.causes().stream()
                        .findFirst()
                        .filter(cause -> cause.confidence() == Confidence.CERTAIN)
                        .filter(_ -> status >= 400);
        if (certain.isPresent()) {
            List<Outcome> ofCause = graph.outcomesOf(certain.get().id());
            List<Outcome> both = ofCause.stream().filter(ofStatus::contains).toList();
            Optional<Outcome> proven = only(both).or(() -> only(ofCause));
            if (proven.isPresent()) {
                return proven;
            }
        }
        return only(ofStatus);
    }

    private static Optional<Outcome> only(List<Outcome> outcomes) {
        return outcomes.size() == 1 ? Optional.of(outcomes.getFirst()) : Optional.empty();
    }

    /** The graph has one outcome for all redirects, and one for a gateway's faults. */
    private static boolean hasStatus(Outcome outcome, int status) {
        int shown =
                switch (status) {
                    case 301, 302, 307 -> 308;
                    case 504 -> 502;
                    default -> status;
                };
        return outcome.status().startsWith(shown + " ");
    }
}
