package dev.foursight.formats.decision;

import dev.foursight.catalogue.decision.DecisionGraph;
import dev.foursight.formats.decision.Drawing.Area;
import dev.foursight.formats.decision.Drawing.Box;
import dev.foursight.formats.decision.Drawing.Edge;
import dev.foursight.formats.decision.Drawing.Lane;
import dev.foursight.formats.decision.Drawing.Style;
import dev.foursight.formats.decision.StageShape.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays the graph out: the questions stand in a spine, folded into columns between stages, with the
 * outcomes to the right of their questions.
 */
public final class Layout {

    /** The id of the box that says where to begin. */
    public static final String START = "start";

    private static final double MARGIN = 16;
    static final double LANE_PADDING = 10;
    static final double LANE_GAP = 12;
    static final double GUTTER = 24;

    private final List<Lane> lanes = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    /** The last box of the spine and the answer that leads on from it. */
    private Optional<Box> last = Optional.empty();

    private Optional<String> onward = Optional.empty();

    /** The lower end of the last row. */
    private double foot;

    private Layout() {}

    /**
     * The drawing.
     *
     * @param columns at least 1
     */
    public static Drawing of(DecisionGraph graph, int columns) {
        List<StageShape> stages = new ArrayList<>();
        stages.add(StageShape.start("What went wrong?"));
        graph.stages().forEach(stage -> stages.add(StageShape.of(stage, graph)));
        if (!graph.notChosen().isEmpty()) {
            stages.add(StageShape.notChosen("Not to be chosen", graph.notChosen()));
        }
        Layout layout = new Layout();
        double x = MARGIN + LANE_PADDING;
        double bottom = 0;
        for (List<StageShape> column :
                Columns.fold(stages, columns, stage -> stage.height() + LANE_GAP)) {
            bottom = Math.max(bottom, layout.place(column, x));
            x += StageShape.WIDTH + 2 * LANE_PADDING + GUTTER;
        }
        return new Drawing(
                x - LANE_PADDING - GUTTER + MARGIN,
                bottom - LANE_GAP + MARGIN,
                layout.lanes,
                layout.boxes,
                layout.edges);
    }

    private double place(List<StageShape> column, double x) {
        double y = MARGIN;
        boolean first = true;
        for (StageShape stage : column) {
            double top = y + stage.head();
            if (!stage.heading().isEmpty()) {
                lane(stage, x, y);
            }
            for (Row row : stage.rows()) {
                row(row, x, top, first);
                top += row.height() + StageShape.ROW_GAP;
                first = false;
            }
            y += stage.height() + LANE_GAP;
        }
        return y;
    }

    private void lane(StageShape stage, double x, double y) {
        Area area =
                new Area(x - LANE_PADDING, y, StageShape.WIDTH + 2 * LANE_PADDING, stage.height());
        double left = x + StageShape.QUESTION_WIDTH / 2 + LANE_PADDING;
        lanes.add(new Lane(area, Wrap.words(stage.heading(), Style.HEADING, left, y + 19)));
    }

    private void row(Row row, double x, double top, boolean newColumn) {
        double indent = (StageShape.QUESTION_WIDTH - row.spine().width()) / 2;
        Box box = add(row.spine(), x + indent, top + (row.height() - row.spine().height()) / 2);
        Optional<Box> from = onward.isPresent() ? last : Optional.empty();
        String label = onward.orElse("");
        from.ifPresent(it ->
                edges.add(
                        newColumn ? Edges.fold(it, box, label, foot) : Edges.down(it, box, label)));
        List<Double> tops = row.besideTops();
        for (int i = 0; i < tops.size(); i++) {
            double left = x + StageShape.QUESTION_WIDTH + StageShape.ACROSS;
            Box outcome = add(row.beside().get(i), left, top + tops.get(i));
            if (i < row.labels().size()) {
                edges.add(Edges.aside(box, outcome, row.labels().get(i)));
            }
        }
        last = Optional.of(box);
        onward = row.onward();
        foot = top + row.height();
    }

    private Box add(BoxShape shape, double x, double y) {
        Box box = shape.at(x, y);
        boxes.add(box);
        return box;
    }
}
