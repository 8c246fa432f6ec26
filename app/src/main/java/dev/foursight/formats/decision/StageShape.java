package dev.foursight.formats.decision;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.NotChosen;
import dev.foursight.catalogue.decision.Outcome;
import dev.foursight.catalogue.decision.Question;
import dev.foursight.catalogue.decision.Stage;
import dev.foursight.formats.decision.Drawing.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stage that has its boxes and its size, but no place yet.
 *
 * @param rows one below the other
 */
record StageShape(String heading, List<Row> rows) {

    static final double QUESTION_WIDTH = 172;
    static final double OUTCOME_WIDTH = 148;

    /** From a question to its outcomes; the labels of the answers stand in it. */
    static final double ACROSS = 76;

    static final double WIDTH = QUESTION_WIDTH + ACROSS + OUTCOME_WIDTH;
    static final double HEAD = 28;
    static final double FOOT = 14;
    static final double ROW_GAP = 18;
    private static final double OUTCOME_GAP = 6;

    /**
     * A node of the spine and the outcomes beside it.
     *
     * @param labels the answers that lead to the outcomes; none if no edges do
     * @param onward the answer that leads to the next row; none if no edge does
     */
    record Row(
            BoxShape spine, List<BoxShape> beside, List<String> labels, Optional<String> onward) {

        double height() {
            return Math.max(spine.height(), besideHeight());
        }

        double besideHeight() {
            return beside.stream().mapToDouble(it -> it.height() + OUTCOME_GAP).sum() - OUTCOME_GAP;
        }

        /** How far below the upper end of the row each box at the side begins. */
        List<Double> besideTops() {
            List<Double> tops = new ArrayList<>();
            double top = (height() - besideHeight()) / 2;
            for (BoxShape shape : beside) {
                tops.add(top);
                top += shape.height() + OUTCOME_GAP;
            }
            return tops;
        }
    }

    double head() {
        return heading.isEmpty() ? 0 : HEAD;
    }

    double height() {
        double foot = heading.isEmpty() ? 0 : FOOT;
        double all = rows.stream().mapToDouble(row -> row.height() + ROW_GAP).sum();
        return head() + all - ROW_GAP + foot;
    }

    static StageShape of(Stage stage, DecisionGraph graph) {
        List<Row> rows = new ArrayList<>();
        for (Question question : stage.questions()) {
            BoxShape box =
                    BoxShape.question(
                            question.id(), Kind.QUESTION, question.brief(), QUESTION_WIDTH);
            rows.add(
                    new Row(
                            box,
                            question.aside().stream()
                                    .map(answer -> outcome(answer.to(), graph))
                                    .toList(),
                            question.aside().stream().map(Question.Answer::label).toList(),
                            Optional.of(question.onward().label())));
            if (graph.node(question.onward().to()).orElseThrow() instanceof Outcome last) {
                rows.add(alone(outcome(last.id(), graph), Optional.empty()));
            }
        }
        boolean byRule = stage.order() == Stage.Order.RULE;
        return new StageShape(stage.title() + (byRule ? " (order by rule)" : ""), rows);
    }

    static StageShape start(String words) {
        BoxShape box = BoxShape.question(Layout.START, Kind.START, words, QUESTION_WIDTH);
        return new StageShape("", List.of(alone(box, Optional.of(""))));
    }

    /** Two in a row. */
    static StageShape notChosen(String heading, List<NotChosen> codes) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < codes.size(); i += 2) {
            List<BoxShape> pair =
                    codes.subList(i, Math.min(i + 2, codes.size())).stream()
                            .map(it ->
                                    BoxShape.status(
                                            it.key(), Kind.NOT_CHOSEN, it.status(), OUTCOME_WIDTH))
                            .toList();
            rows.add(
                    new Row(
                            pair.getFirst(),
                            pair.subList(1, pair.size()),
                            List.of(),
                            Optional.empty()));
        }
        return new StageShape(heading, rows);
    }

    private static Row alone(BoxShape box, Optional<String> onward) {
        return new Row(box, List.of(), List.of(), onward);
    }

    private static BoxShape outcome(String id, DecisionGraph graph) {
        Outcome outcome = (Outcome) graph.node(id).orElseThrow();
        Kind kind = outcome.hasPage() ? Kind.CODE : Kind.OTHER_CLASS;
        return BoxShape.status(id, kind, outcome.status(), OUTCOME_WIDTH);
    }
}
