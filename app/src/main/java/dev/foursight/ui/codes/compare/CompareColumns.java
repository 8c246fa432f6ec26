package dev.foursight.ui.codes.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;

/**
 * How the columns share the width.
 *
 * @param titled whether the titles of the rows have a column of their own, or stand over the cells
 * @param entries how many entries there are
 */
record CompareColumns(boolean titled, int entries) {

    private static final double ROOM_FOR_TITLES = 1000;
    private static final double TITLES = 12;

    static CompareColumns in(double width, int entries) {
        return new CompareColumns(width >= ROOM_FOR_TITLES, entries);
    }

    /** The column of the first entry. */
    int first() {
        return titled ? 1 : 0;
    }

    int all() {
        return first() + entries;
    }

    List<ColumnConstraints> constraints() {
        List<ColumnConstraints> constraints = new ArrayList<>();
        if (titled) {
            constraints.add(percent(TITLES));
        }
        double rest = titled ? 100 - TITLES : 100;
        for (int i = 0; i < entries; i++) {
            constraints.add(percent(rest / entries));
        }
        return constraints;
    }

    private static ColumnConstraints percent(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }
}
