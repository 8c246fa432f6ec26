package dev.foursight.formats.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.catalogue.decision.ShippedDecision;
import dev.foursight.formats.decision.Drawing.Area;
import dev.foursight.formats.decision.Drawing.Box;
import dev.foursight.formats.decision.Drawing.Edge;
import dev.foursight.formats.decision.Drawing.Point;
import dev.foursight.formats.decision.Drawing.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing of the shipped graph can be read: nothing covers anything else. */
class LayoutTest {

    private static final DecisionGraph GRAPH = ShippedDecision.read();

    @Test
    void holdsEveryNodeAndEveryAnswer() {
        Drawing drawing = Layout.of(GRAPH, 4);

        List<String> nodes = new ArrayList<>(List.of(Layout.START));
        GRAPH.questions().forEach(question -> nodes.add(question.id()));
        GRAPH.outcomes().forEach(outcome -> nodes.add(outcome.id()));
        GRAPH.notChosen().forEach(code -> nodes.add(code.key()));
        assertThat(drawing.boxes()).extracting(Box::id).containsExactlyInAnyOrderElementsOf(nodes);
        assertThat(drawing.edges())
                .hasSize(GRAPH.questions().size() + GRAPH.outcomes().size())
                .allSatisfy(edge -> assertThat(drawing.box(edge.from())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5})
    void boxesKeepApartAndHoldTheirTexts(int columns) {
        Drawing drawing = Layout.of(GRAPH, columns);
        Area page = new Area(0, 0, drawing.width(), drawing.height());

        for (Box box : drawing.boxes()) {
            assertThat(inside(box.area(), page)).as(box.id()).isTrue();
            assertThat(box.lines())
                    .as(box.id())
                    .allMatch(words -> inside(extent(words), box.area()));
            assertThat(
                            drawing.boxes().stream()
                                    .filter(other ->
                                            !other.equals(box) && meet(other.area(), box.area()))
                                    .map(Box::id))
                    .as(box.id())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5})
    void edgesCrossNoTextAndNoForeignBox(int columns) {
        Drawing drawing = Layout.of(GRAPH, columns);

        for (Edge edge : drawing.edges()) {
            for (Area segment : segments(edge)) {
                assertThat(drawing.boxes())
                        .as("%s to %s", edge.from(), edge.to())
                        .filteredOn(
                                box -> !box.id().equals(edge.from()) && !box.id().equals(edge.to()))
                        .noneMatch(box -> meet(box.area(), segment));
                assertThat(labels(drawing))
                        .as("%s to %s", edge.from(), edge.to())
                        .noneMatch(words -> meet(extent(words), segment));
            }
        }
        for (Words words : labels(drawing)) {
            assertThat(
                            drawing.boxes().stream()
                                    .filter(box -> meet(box.area(), extent(words)))
                                    .map(Box::id))
                    .as(words.text())
                    .isEmpty();
        }
    }

    private static List<Words> labels(Drawing drawing) {
        List<Words> labels = new ArrayList<>();
        drawing.edges().forEach(edge -> edge.label().ifPresent(labels::add));
        drawing.lanes().forEach(lane -> labels.add(lane.heading()));
        return labels;
    }

    private static List<Area> segments(Edge edge) {
        List<Area> segments = new ArrayList<>();
        for (int i = 1; i < edge.points().size(); i++) {
            Point a = edge.points().get(i - 1);
            Point b = edge.points().get(i);
            segments.add(
                    new Area(
                            Math.min(a.x(), b.x()),
                            Math.min(a.y(), b.y()),
                            Math.abs(a.x() - b.x()),
                            Math.abs(a.y() - b.y())));
        }
        return segments;
    }

    private static Area extent(Words words) {
        double size = words.style().size();
        return new Area(words.at().x(), words.at().y() - size * 0.8, words.width(), size);
    }

    private static boolean inside(Area small, Area large) {
        return small.x() >= large.x()
                && small.y() >= large.y()
                && small.right() <= large.right()
                && small.bottom() <= large.bottom();
    }

    private static boolean meet(Area a, Area b) {
        return a.x() <= b.right()
                && b.x() <= a.right()
                && a.y() <= b.bottom()
                && b.y() <= a.bottom();
    }
}
