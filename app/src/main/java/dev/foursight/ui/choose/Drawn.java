package dev.foursight.ui.choose;

import dev.foursight.formats.decision.Drawing.Area;
import dev.foursight.formats.decision.Drawing.Edge;
import dev.foursight.formats.decision.Drawing.Point;
import dev.foursight.formats.decision.Drawing.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Turns the parts of a drawing into shapes; their colours come from the style sheet. */
final class Drawn {

    private Drawn() {}

    /** A line of text, placed from the corner at x and y. */
    static Text text(Words words, double x, double y) {
        Text text = new Text(words.at().x() - x, words.at().y() - y, words.text());
        text.getStyleClass()
                .addAll(
                        "decision-text",
                        "decision-" + words.style().name().toLowerCase(Locale.ROOT));
        text.setMouseTransparent(true);
        return text;
    }

    static Rectangle lane(Area area) {
        Rectangle lane = new Rectangle(area.x(), area.y(), area.width(), area.height());
        lane.setArcWidth(16);
        lane.setArcHeight(16);
        lane.getStyleClass().add("decision-lane");
        return lane;
    }

    /** The line, its arrow head and its label. */
    static Group edge(Edge edge) {
        Polyline line = new Polyline(coordinates(edge.points()));
        line.getStyleClass().add("decision-line");
        Polygon arrow = new Polygon(coordinates(edge.arrow()));
        arrow.getStyleClass().add("decision-arrow");
        Group group = new Group(line, arrow);
        edge.label().map(label -> text(label, 0, 0)).ifPresent(group.getChildren()::add);
        group.getStyleClass().add("decision-edge");
        group.setMouseTransparent(true);
        return group;
    }

    /** Gives a node a style class or takes it away. */
    static void style(Node node, String styleClass, boolean on) {
        node.getStyleClass().remove(styleClass);
        if (on) {
            node.getStyleClass().add(styleClass);
        }
    }

    private static double[] coordinates(List<Point> points) {
        return points.stream().flatMapToDouble(Drawn::pair).toArray();
    }

    private static DoubleStream pair(Point point) {
        return DoubleStream.of(point.x(), point.y());
    }
}
