package dev.foursight.ui.compose;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The exchanges that led to the answer, in order; each can be opened in its place. */
final class HopsTab extends VBox {

    /** Room for the title of the narrow columns. */
    private static final double NARROWEST = 76;

    private final Hops hops;
    private final TableView<HopRow> table = new TableView<>();

    HopsTab(Hops hops) {
        this.hops = hops;
        getStyleClass().add("hops-tab");
        table.getStyleClass().add("dense");
        table.getColumns().add(column("Shown", 76, row -> hops.isShown(row) ? "●" : ""));
        table.getColumns().add(column("Status", 76, HopRow::status));
        table.getColumns().add(column("Request", 220, HopRow::request));
        table.getColumns().add(column("Then", 420, HopRow::next));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Access.named(table, "Exchanges that led to the answer");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Label whole = new Label();
        whole.setWrapText(true);
        whole.textProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(row -> row.request() + "\n" + row.next())
                                .orElse("Choose an exchange to read what came of it."));
        HBox.setHgrow(whole, Priority.ALWAYS);
        whole.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(whole, open());
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("answer-detail");
        getChildren().addAll(table, line);
        hops.shownProperty().subscribe(_ -> table.refresh());
    }

    private Button open() {
        Button open = new Button("Open", Icons.of(Feather.EYE));
        open.setMinWidth(USE_PREF_SIZE);
        open.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        open.setOnAction(_ -> openSelected());
        return Access.helped(open, "Shows this exchange as the answer; nothing is sent");
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        }
    }

    private void openSelected() {
        HopRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            hops.open(row);
        }
    }

    /** Shows the rows anew where they are others; the chosen one stays chosen else. */
    void show() {
        if (!table.getItems().equals(hops.rows())) {
            table.getItems().setAll(hops.rows());
        }
    }

    int count() {
        return table.getItems().size();
    }

    private static TableColumn<HopRow, String> column(
            String title, double width, Function<HopRow, String> text) {
        TableColumn<HopRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
