package dev.foursight.catalogue.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From "what went wrong?" to the code to return. One way leads to every node: the onward answers
 * form a spine through all questions, from which the other answers branch off to outcomes.
 */
public final class DecisionGraph {

    private final List<Stage> stages;
    private final List<NotChosen> notChosen;
    private final Map<String, DecisionNode> nodes = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();

    /**
     * @param stages in order; the first question of the first is the root
     * @param outcomes all of them, in any order
     * @throws BrokenGraph if an id is there twice or leads nowhere, if a node has no way to it or
     *     more than one, or if an answer goes where it must not
     */
    DecisionGraph(List<Stage> stages, List<Outcome> outcomes, List<NotChosen> notChosen) {
        this.stages = List.copyOf(stages);
        this.notChosen = List.copyOf(notChosen);
        stages.forEach(stage -> stage.questions().forEach(this::add));
        outcomes.forEach(this::add);
        List<Question> spine = questions();
        if (spine.isEmpty()) {
            throw new BrokenGraph("no stage has a question");
        }
        for (int i = 0; i < spine.size(); i++) {
            connect(spine.get(i), i + 1 < spine.size() ? spine.get(i + 1).id() : "");
        }
        for (String id : nodes.keySet()) {
            if (!before.containsKey(id) && !id.equals(root())) {
                throw new BrokenGraph("no answer leads to %s".formatted(id));
            }
        }
    }

    public List<Stage> stages() {
        return stages;
    }

    public List<NotChosen> notChosen() {
        return notChosen;
    }

    /** The id of the first question. */
    public String root() {
        return questions().getFirst().id();
    }

    /** All questions in the order they are asked. */
    public List<Question> questions() {
        return stages.stream().flatMap(stage -> stage.questions().stream()).toList();
    }

    /** All outcomes in the order a walk passes their questions. */
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (Question question : questions()) {
            for (Question.Answer answer : question.answers()) {
                if (nodes.get(answer.to()) instanceof Outcome outcome) {
                    outcomes.add(outcome);
                }
            }
        }
        return outcomes;
    }

    public Optional<DecisionNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The ids from the root to a node, both included; empty for an id that is not there. */
    public List<String> pathTo(String id) {
        Deque<String> path = new ArrayDeque<>();
        String at = nodes.containsKey(id) ? id : null;
        while (at != null) {
            path.addFirst(at);
            at = before.get(at);
        }
        return List.copyOf(path);
    }

    /** The outcomes that one of the explainer's causes leads to, in the order of the walk. */
    public List<Outcome> outcomesOf(String causeId) {
        return outcomes().stream().filter(outcome -> outcome.causes().contains(causeId)).toList();
    }

    private void add(DecisionNode node) {
        if (nodes.put(node.id(), node) != null) {
            throw new BrokenGraph("the id %s is there twice".formatted(node.id()));
        }
    }

    private void connect(Question question, String next) {
        for (Question.Answer answer : question.answers()) {
            DecisionNode to = nodes.get(answer.to());
            String edge =
                    "%s of %s leads to %s, ".formatted(answer.label(), question.id(), answer.to());
            if (to == null) {
                throw new BrokenGraph(edge + "which is not there");
            }
            boolean onward = answer.equals(question.onward());
            if (onward && !next.isEmpty() && !to.id().equals(next)) {
                throw new BrokenGraph(edge + "not to the next question, " + next);
            }
            if (!(onward && !next.isEmpty()) && to instanceof Question) {
                throw new BrokenGraph(edge + "which is no outcome");
            }
            if (before.put(to.id(), question.id()) != null) {
                throw new BrokenGraph(edge + "to which another answer leads already");
            }
        }
    }
}
