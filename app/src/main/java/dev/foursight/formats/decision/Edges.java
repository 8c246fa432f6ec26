package dev.foursight.formats.decision;

import dev.foursight.formats.decision.Drawing.Area;
import dev.foursight.formats.decision.Drawing.Box;
import dev.foursight.formats.decision.Drawing.Edge;
import dev.foursight.formats.decision.Drawing.Point;
import dev.foursight.formats.decision.Drawing.Style;
import dev.foursight.formats.decision.Drawing.Words;
import java.util.List;
import java.util.Optional;

/** Draws the answers as lines with corners, each with its label beside it. */
final class Edges {

    private static final double TRUNK = 10;
    private static final double LABEL_GAP = 6;

    /** A corner smaller than this looks like a mistake. */
    private static final double JOG = 5;

    private Edges() {}

    /** To the box below. */
    static Edge down(Box from, Box to, String label) {
        Area start = from.area();
        double x = start.centreX();
        return new Edge(
                from.id(),
                to.id(),
                List.of(new Point(x, start.bottom()), new Point(x, to.area().y())),
                below(from, label));
    }

    /** To an outcome at the side, by way of a trunk that the outcomes of a question share. */
    static Edge aside(Box from, Box to, String label) {
        double trunk = from.area().right() + TRUNK;
        double y = to.area().centreY();
        List<Point> points =
                Math.abs(from.area().centreY() - y) < JOG
                        ? List.of(new Point(from.area().right(), y), new Point(to.area().x(), y))
                        : List.of(
                                new Point(from.area().right(), from.area().centreY()),
                                new Point(trunk, from.area().centreY()),
                                new Point(trunk, y),
                                new Point(to.area().x(), y));
        Words words = Wrap.words(label, Style.LABEL, trunk + LABEL_GAP - 2, y - LABEL_GAP + 1);
        return new Edge(from.id(), to.id(), points, Optional.of(words));
    }

    /**
     * From the foot of a column to the head of the next, through the gutter between them.
     *
     * @param lowest the lower end of what stands at the foot
     */
    static Edge fold(Box from, Box to, String label, double lowest) {
        Area start = from.area();
        Area end = to.area();
        double foot = lowest + StageShape.FOOT + Layout.LANE_GAP / 2;
        double between = end.x() - Layout.LANE_PADDING - Layout.GUTTER / 2;
        return new Edge(
                from.id(),
                to.id(),
                List.of(
                        new Point(start.centreX(), start.bottom()),
                        new Point(start.centreX(), foot),
                        new Point(between, foot),
                        new Point(between, end.centreY()),
                        new Point(end.x(), end.centreY())),
                below(from, label));
    }

    private static Optional<Words> below(Box from, String label) {
        return label.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Wrap.words(
                                label,
                                Style.LABEL,
                                from.area().centreX() + LABEL_GAP,
                                from.area().bottom() + 13));
    }
}
