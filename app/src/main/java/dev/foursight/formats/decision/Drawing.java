package dev.foursight.formats.decision;

import java.util.List;
import java.util.Optional;

/**
 * A drawn graph. All lengths are in pixels at 100 %, the origin is the upper left corner, and texts
 * are placed by their base line.
 *
 * @param lanes the grounds behind the stages
 * @param boxes the nodes, in reading order
 */
public record Drawing(
        double width, double height, List<Lane> lanes, List<Box> boxes, List<Edge> edges) {

    /** What a box stands for. */
    public enum Kind {
        START,
        QUESTION,
        CODE,
        OTHER_CLASS,
        NOT_CHOSEN
    }

    /** What a text is, and so how large it is. */
    public enum Style {
        QUESTION(13, false),
        NUMBER(15, true),
        NAME(11.5, false),
        LABEL(10.5, false),
        HEADING(12, true);

        private final double size;
        private final boolean bold;

        Style(double size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        /** In pixels. */
        public double size() {
            return size;
        }

        /** Semi bold; the others are medium. */
        public boolean bold() {
            return bold;
        }
    }

    /** A place. */
    public record Point(double x, double y) {}

    /** An upright rectangle. */
    public record Area(double x, double y, double width, double height) {

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public double centreX() {
            return x + width / 2;
        }

        public double centreY() {
            return y + height / 2;
        }
    }

    /**
     * One line of text.
     *
     * @param at the left end of its base line
     * @param width as {@link LetterWidths} measures it
     */
    public record Words(String text, Style style, Point at, double width) {}

    /** The ground behind a stage. */
    public record Lane(Area area, Words heading) {}

    /**
     * A node.
     *
     * @param id of the graph's node; a key for a code that is not chosen
     */
    public record Box(String id, Kind kind, Area area, List<Words> lines) {}

    /**
     * An answer, from the edge of one box to that of another.
     *
     * @param points of its line, at least two
     */
    public record Edge(String from, String to, List<Point> points, Optional<Words> label) {

        private static final double ARROW = 7;

        /** The three corners of the arrow head, its tip first. */
        public List<Point> arrow() {
            Point tip = points.getLast();
            Point before = points.get(points.size() - 2);
            double x = Math.signum(tip.x() - before.x()) * ARROW;
            double y = Math.signum(tip.y() - before.y()) * ARROW;
            return List.of(
                    tip,
                    new Point(tip.x() - x - y / 2, tip.y() - y - x / 2),
                    new Point(tip.x() - x + y / 2, tip.y() - y + x / 2));
        }
    }

    public Optional<Box> box(String id) {
        return boxes.stream().filter(box -> box.id().equals(id)).findFirst();
    }
}
