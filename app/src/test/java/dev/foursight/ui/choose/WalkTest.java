package dev.foursight.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.ShippedDecision;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {

    private static final DecisionGraph GRAPH = ShippedDecision.read();
    private static final Walk WALK = new Walk(GRAPH);

    @ParameterizedTest
    @CsvSource({
        "size, DOWN, syntax",
        "size, RIGHT, 413",
        "size, UP, length",
        "size, LEFT, length",
        "413, LEFT, size",
        "413, UP, size",
        "413, DOWN, 413",
        "413, RIGHT, 413",
        "own-fault, RIGHT, 500",
        "own-fault, UP, own-fault",
        "500, DOWN, 503",
        "503, UP, 500",
        "500, UP, own-fault",
        "502, DOWN, 502",
        "demand, DOWN, 400-other",
        "400-other, UP, demand",
        "size, NEXT_STAGE, rate",
        "size, STAGE_BEFORE, length",
        "length, STAGE_BEFORE, lock",
        "413, NEXT_STAGE, rate",
        "demand, NEXT_STAGE, 402@ietf",
        "418@ietf, NEXT_STAGE, 402@ietf",
        "418@ietf, LEFT, 402@ietf",
        "402@ietf, RIGHT, 418@ietf",
        "402@ietf, UP, 400-other",
        "own-fault, STAGE_BEFORE, own-fault",
        "413, FIRST, own-fault",
        "own-fault, LAST, 400-other"
    })
    void stepsAlongTheEdges(String from, Step step, String to) {
        assertThat(WALK.from(from, step)).isEqualTo(to);
    }

    @Test
    void fourArrowsReachEveryNode() {
        Set<String> reached = new LinkedHashSet<>();
        for (String question = GRAPH.root();
                reached.add(question);
                question = WALK.from(question, Step.DOWN)) {
            String outcome = WALK.from(question, Step.RIGHT);
            while (reached.add(outcome)) {
                outcome = WALK.from(outcome, Step.DOWN);
            }
        }

        assertThat(reached)
                .hasSize(GRAPH.questions().size() + GRAPH.outcomes().size())
                .contains("413", "400-other", "304");
    }
}
