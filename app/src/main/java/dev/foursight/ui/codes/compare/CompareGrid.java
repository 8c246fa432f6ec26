package dev.foursight.ui.codes.compare;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.codes.compare.Comparison.Point;
import dev.foursight.ui.codes.compare.Comparison.Row;
import dev.foursight.ui.codes.compare.Comparison.Sameness;
import dev.foursight.ui.codes.page.PageText;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The properties of the entries, one below the other. */
final class CompareGrid extends GridPane {

    private final List<Row> rows;
    private final List<StatusEntry> entries;
    private final PageText text;
    private CompareColumns columns;
    private boolean onlyDifferences;

    CompareGrid(
            List<Row> rows, List<StatusEntry> entries, PageText text, ObservableDoubleValue width) {
        this.rows = rows;
        this.entries = entries;
        this.text = text;
        columns = CompareColumns.in(width.get(), entries.size());
        getStyleClass().add("compare-grid");
        build();
        width.subscribe(now -> fit(CompareColumns.in(now.doubleValue(), entries.size())));
    }

    void showOnlyDifferences(boolean only) {
        onlyDifferences = only;
        build();
    }

    private void fit(CompareColumns now) {
        if (!now.equals(columns)) {
            columns = now;
            build();
        }
    }

    private void build() {
        getChildren().clear();
        getColumnConstraints().setAll(columns.constraints());
        rows.stream()
                .filter(row -> !onlyDifferences || row.sameness() != Sameness.SAME)
                .forEach(this::add);
    }

    private void add(Row row) {
        int at = getRowCount();
        Region strip = new Region();
        strip.getStyleClass().add("compare-strip");
        int height = columns.titled() ? 1 : 2;
        add(strip, 0, at, columns.all(), height);
        if (columns.titled()) {
            add(new VBox(title(row), mark(row)), 0, at);
        } else {
            HBox band = new HBox(title(row), mark(row));
            band.getStyleClass().add("compare-band");
            add(band, 0, at, columns.all(), 1);
        }
        for (int i = 0; i < entries.size(); i++) {
            add(cell(row, i), columns.first() + i, at + height - 1);
        }
        getChildren().get(getChildren().indexOf(strip) + 1).getStyleClass().add("compare-row");
    }

    private static Label title(Row row) {
        Label title = new Label(row.title());
        title.getStyleClass().add("compare-row-title");
        title.setWrapText(true);
        return title;
    }

    private static Label mark(Row row) {
        Label mark =
                switch (row.sameness()) {
                    case SAME -> new Label("= same");
                    case DIFFERENT -> new Label("≠ differs");
                    case PROSE -> new Label();
                };
        mark.getStyleClass()
                .addAll("caption", row.sameness() == Sameness.DIFFERENT ? "differs" : "same");
        return mark;
    }

    private Node cell(Row row, int entry) {
        VBox cell = new VBox();
        cell.getStyleClass().add("compare-cell");
        cell.setAccessibleText(entries.get(entry).code() + ", " + row.title());
        List<Point> points = row.cells().get(entry);
        points.forEach(point -> cell.getChildren().add(point(point, row.sameness())));
        if (points.isEmpty()) {
            cell.getChildren().add(text.plain("none", "muted"));
        }
        GridPane.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    private Node point(Point point, Sameness sameness) {
        VBox block = new VBox();
        block.getStyleClass().add("compare-point");
        block.getChildren().addAll(text.blocks(point.text()));
        if (sameness == Sameness.DIFFERENT && !point.shared().isEmpty()) {
            String codes =
                    point.shared().stream().map(String::valueOf).collect(Collectors.joining(", "));
            Label shared = new Label("= as in " + codes);
            shared.getStyleClass().addAll("caption", "same");
            block.getChildren().add(shared);
        }
        return block;
    }
}
