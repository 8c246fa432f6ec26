package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry.ServerCause;
import dev.foursight.ui.common.SelectableFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Which setting of which server makes it send the code; a table, or stacked where it is narrow. */
final class ServerRows extends GridPane {

    private static final double ROOM_PER_COLUMN = 140;
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Server", 19, "strong", ServerCause::server),
                    new Column("Directive", 33, "mono", ServerCause::directive),
                    new Column("Default", 20, "server-cell", ServerCause::limit),
                    new Column("Sends", 28, "server-cell", ServerCause::result),
                    new Column("Logs", 28, "server-cell", ServerCause::logged));

    private final List<ServerCause> servers;
    private final String meant;
    private final PageText text;
    private final List<Column> columns;
    private boolean built;
    private boolean narrow;

    private record Column(
            String title, double share, String style, Function<ServerCause, String> words) {}

    /**
     * @param room the width there is
     */
    ServerRows(Shown shown, PageText text, ObservableDoubleValue room) {
        this.servers = shown.entry().servers();
        this.meant = shown.server();
        this.text = text;
        this.columns =
                COLUMNS.stream()
                        .filter(column ->
                                servers.stream().anyMatch(it -> !column.words.apply(it).isEmpty()))
                        .toList();
        getStyleClass().add("server-rows");
        room.subscribe(
                width -> build(width.doubleValue() < (columns.size() - 1) * ROOM_PER_COLUMN));
    }

    private void build(boolean stacked) {
        if (built && narrow == stacked) {
            return;
        }
        built = true;
        narrow = stacked;
        getChildren().clear();
        getColumnConstraints().clear();
        pseudoClassStateChanged(STACKED, narrow);
        if (narrow) {
            addColumn(100);
            servers.forEach(this::stack);
        } else {
            double shares = columns.stream().mapToDouble(Column::share).sum();
            columns.forEach(column -> addColumn(100 * column.share / shares));
            for (int i = 0; i < columns.size(); i++) {
                Label title = new Label(columns.get(i).title());
                title.getStyleClass().add("caption");
                add(title, i, 0);
            }
            servers.forEach(this::row);
        }
    }

    private void addColumn(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        getColumnConstraints().add(column);
    }

    private void row(ServerCause server) {
        int row = getRowCount();
        background(server, row, columns.size(), 1);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String words = column.words.apply(server);
            if (!words.isEmpty()) {
                SelectableFlow cell = text.plain(words, column.style);
                cell.setAccessibleText(column.title + ": " + words);
                add(cell, i, row);
            }
        }
    }

    private void stack(ServerCause server) {
        int row = getRowCount();
        List<SelectableFlow> lines = new ArrayList<>();
        lines.add(text.plain(server.server(), "strong"));
        if (!server.directive().isEmpty()) {
            lines.add(text.plain(server.directive(), "mono"));
        }
        List<String> facts = new ArrayList<>();
        if (!server.limit().isEmpty()) {
            facts.add("Default: " + server.limit());
        }
        if (!server.result().isEmpty()) {
            facts.add("Sends: " + server.result());
        }
        lines.add(text.plain(String.join(" · ", facts), "muted"));
        if (!server.logged().isEmpty()) {
            lines.add(text.plain("Logs: " + server.logged(), "muted"));
        }
        lines.getFirst().getStyleClass().add("first-of-stack");
        lines.getLast().getStyleClass().add("last-of-stack");
        background(server, row, 1, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), 0, row + i);
        }
    }

    private void background(ServerCause server, int row, int width, int rows) {
        boolean mark =
                !meant.isEmpty() && server.server().toLowerCase(Locale.ROOT).startsWith(meant);
        Region strip = new Region();
        strip.getStyleClass().addAll("server-strip", mark ? "server-meant" : "server-other");
        add(strip, 0, row, width, rows);
    }
}
