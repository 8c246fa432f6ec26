package dev.foursight.explain.decision;

import java.util.Map;

/**
 * What an exchange proves of the nodes of the decision graph.
 *
 * @param marks of the nodes of which something is proven, by their id
 */
public record LitPath(Map<String, Mark> marks) {

    public LitPath {
        marks = Map.copyOf(marks);
    }

    /** What is proven of a node. */
    public enum Mark {
        /** The server went by this question. */
        PASSED,
        /** The refusal belongs to this question or is this outcome. */
        REFUSED,
        UNKNOWN
    }

    public Mark of(String nodeId) {
        return marks.getOrDefault(nodeId, Mark.UNKNOWN);
    }

    /** Whether nothing at all is proven. */
    public boolean isDark() {
        return marks.isEmpty();
    }
}
