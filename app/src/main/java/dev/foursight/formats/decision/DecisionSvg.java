package dev.foursight.formats.decision;

import dev.foursight.formats.decision.Drawing.Area;
import dev.foursight.formats.decision.Drawing.Box;
import dev.foursight.formats.decision.Drawing.Edge;
import dev.foursight.formats.decision.Drawing.Lane;
import dev.foursight.formats.decision.Drawing.Point;
import dev.foursight.formats.decision.Drawing.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a drawing as SVG 1.1 that stands alone: no script, no link, no font from elsewhere. */
public final class DecisionSvg {

    private static final String STYLE =
            """
            .page { fill: #ffffff }
            .lane { fill: #f6f8fa; stroke: #d8dee4 }
            .box { fill: #ffffff; stroke: #57606a }
            .start .box { fill: #24292f; stroke: #24292f }
            .code .box { stroke: #0969da; fill: #ddf4ff }
            .other-class .box, .not-chosen .box { stroke-dasharray: 4 3; fill: #f6f8fa }
            .edge { fill: none; stroke: #57606a; stroke-width: 1.3 }
            .arrow { fill: #57606a }
            text { fill: #24292f; font-family: Inter, "Helvetica Neue", Arial, sans-serif; font-weight: 500 }
            .start text { fill: #ffffff }
            .code .number { fill: #0550ae }
            .number, .heading { font-weight: 600 }
            .label { fill: #57606a }
            """;

    private DecisionSvg() {}

    /**
     * The drawing as an XML document.
     *
     * @param title the name of the picture
     * @param description what a person who cannot see it is told
     * @param told what a node is and where it leads, by the id of its box
     */
    public static String of(
            Drawing drawing, String title, String description, Function<String, String> told) {
        StringBuilder svg = new StringBuilder();
        svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\""
                        + " width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\">\n"
                                .formatted(
                                        number(drawing.width()),
                                        number(drawing.height()),
                                        number(drawing.width()),
                                        number(drawing.height())));
        svg.append("<title id=\"title\">%s</title>\n".formatted(escape(title)));
        svg.append("<desc id=\"desc\">%s</desc>\n".formatted(escape(description)));
        svg.append("<style>\n%s</style>\n".formatted(STYLE));
        svg.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
        drawing.lanes().forEach(lane -> append(lane, svg));
        drawing.edges().forEach(edge -> append(edge, svg));
        drawing.boxes().forEach(box -> append(box, told.apply(box.id()), svg));
        return svg.append("</svg>\n").toString();
    }

    private static void append(Lane lane, StringBuilder svg) {
        svg.append(rectangle("lane", lane.area(), 8)).append(text(lane.heading()));
    }

    private static void append(Box box, String told, StringBuilder svg) {
        svg.append("<g class=\"%s\" id=\"node-%s\">\n".formatted(css(box.kind()), id(box)));
        svg.append("<title>%s</title>\n".formatted(escape(told)));
        svg.append(rectangle("box", box.area(), box.kind() == Drawing.Kind.START ? 16 : 6));
        box.lines().forEach(line -> svg.append(text(line)));
        svg.append("</g>\n");
    }

    private static void append(Edge edge, StringBuilder svg) {
        svg.append("<polyline class=\"edge\" points=\"%s\"/>\n".formatted(points(edge.points())));
        svg.append("<polygon class=\"arrow\" points=\"%s\"/>\n".formatted(points(edge.arrow())));
        edge.label().ifPresent(label -> svg.append(text(label)));
    }

    private static String rectangle(String css, Area area, double radius) {
        return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>\n"
                .formatted(
                        css,
                        number(area.x()),
                        number(area.y()),
                        number(area.width()),
                        number(area.height()),
                        number(radius));
    }

    /** The length is given too, so that no other font makes the text leave its box. */
    private static String text(Words words) {
        return "<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>\n"
                .formatted(
                        css(words.style()),
                        number(words.at().x()),
                        number(words.at().y()),
                        number(words.style().size()),
                        number(words.width()),
                        escape(words.text()));
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    /** Without the at sign of a key, which no XML name may have. */
    private static String id(Box box) {
        return escape(box.id().replace('@', '-'));
    }

    private static String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
