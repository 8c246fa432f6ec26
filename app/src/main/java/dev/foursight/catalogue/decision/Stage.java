package dev.foursight.catalogue.decision;

import java.util.List;

/**
 * Questions of one kind, in the order they are asked.
 *
 * @param title one word
 * @param order whether its place among the stages is demanded by a specification
 * @param note why the stage has its place
 */
public record Stage(String id, String title, Order order, String note, List<Question> questions) {

    /**
     * RULE: a specification fixes the order; CUSTOM: servers usually do it so, or this graph does.
     */
    public enum Order {
        RULE,
        CUSTOM
    }
}
