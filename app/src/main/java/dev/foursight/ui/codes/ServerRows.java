package dev.foursight.ui.codes;

import dev.foursight.catalogue.StatusEntry.ServerCause;
import dev.foursight.ui.common.SelectableFlow;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Which setting of which server makes it send the code; a table, or stacked where it is narrow. */
final class ServerRows extends GridPane {

    private static final double NARROW = 560;
    private static final List<String> TITLES = List.of("Server", "Directive", "Default", "Sends");
    private static final double[] SHARES = {19, 33, 20, 28};

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final List<ServerCause> servers;
    private final Page page;
    private boolean narrow;

    ServerRows(Page page) {
        this.servers = page.entry().servers();
        this.page = page;
        getStyleClass().add("server-rows");
        build();
        widthProperty().addListener((_, _, width) -> fit(width.doubleValue() < NARROW));
    }

    private void fit(boolean now) {
        if (now != narrow) {
            narrow = now;
            build();
        }
    }

    private void build() {
        getChildren().clear();
        getColumnConstraints().clear();
        pseudoClassStateChanged(STACKED, narrow);
        if (narrow) {
            ColumnConstraints all = new ColumnConstraints();
            all.setPercentWidth(100);
            getColumnConstraints().add(all);
            servers.forEach(this::stack);
            return;
        }
        for (int i = 0; i < SHARES.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(SHARES[i]);
            getColumnConstraints().add(column);
            Label title = new Label(TITLES.get(i));
            title.getStyleClass().add("caption");
            add(title, i, 0);
        }
        for (ServerCause server : servers) {
            int row = getRowCount();
            background(server, row, SHARES.length, 1);
            add(Paragraphs.marked(server.server(), page.matched(), "strong"), 0, row);
            add(Paragraphs.marked(server.directive(), page.matched(), "mono"), 1, row);
            add(Paragraphs.marked(server.limit(), page.matched()), 2, row);
            add(Paragraphs.marked(server.result(), page.matched()), 3, row);
        }
    }

    private void stack(ServerCause server) {
        int row = getRowCount();
        background(server, row, 1, 3);
        SelectableFlow first = Paragraphs.marked(server.server(), page.matched(), "strong");
        first.getStyleClass().add("first-of-stack");
        add(first, 0, row);
        add(Paragraphs.marked(server.directive(), page.matched(), "mono"), 0, row + 1);
        String rest =
                server.limit().isEmpty()
                        ? server.result()
                        : "Default: " + server.limit() + " · " + server.result();
        SelectableFlow last = Paragraphs.marked(rest, page.matched(), "muted");
        last.getStyleClass().add("last-of-stack");
        add(last, 0, row + 2);
    }

    private void background(ServerCause server, int row, int columns, int rows) {
        boolean meant =
                !page.server().isEmpty()
                        && server.server().toLowerCase(Locale.ROOT).startsWith(page.server());
        Region strip = new Region();
        strip.getStyleClass().addAll("server-strip", meant ? "server-meant" : "server-other");
        add(strip, 0, row, columns, rows);
    }
}
