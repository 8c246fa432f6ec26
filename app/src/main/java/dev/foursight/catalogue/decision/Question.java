package dev.foursight.catalogue.decision;

import java.util.List;

/**
 * One question.
 *
 * @param stage the id of its stage
 * @param brief the question in a few words, for the drawing
 * @param ask the question in full
 * @param clause where the specifications speak of it, for example {@code RFC 9110 §15.5.14}
 * @param answers at least two; the last is the way on, the others lead to outcomes
 */
public record Question(
        String id, String stage, String brief, String ask, String clause, List<Answer> answers)
        implements DecisionNode {

    /**
     * An edge.
     *
     * @param label the answer in a word or two
     * @param to the id of the node it leads to
     */
    public record Answer(String label, String to) {}

    /** The answer after which the walk goes on. */
    public Answer onward() {
        return answers.getLast();
    }

    /** The answers that end the walk. */
    public List<Answer> aside() {
        return answers.subList(0, answers.size() - 1);
    }
}
