package dev.foursight.ui.codes;

import dev.foursight.settings.CodesSettings;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The left half: the search, the choices and the table they leave. */
final class ListPane extends VBox {

    private final CodesModel model;
    private final SearchField search;
    private final FacetBar facets;
    private final CodesTable table;
    private final EmptyTable empty;
    private final SelectionBar selection;
    private final Label tally = new Label();
    private final Runnable openPage;

    /**
     * @param openPage puts the keys on the open page
     */
    ListPane(
            CodesModel model,
            CodesSettings settings,
            Consumer<CodesSettings> keep,
            Runnable openPage) {
        this.model = model;
        this.openPage = openPage;
        table = new CodesTable(model, settings, keep);
        search = new SearchField(model, table, openPage);
        facets = new FacetBar(model);
        empty = new EmptyTable(model);
        selection = new SelectionBar(table.getSelectionModel().getSelectedItems(), model::compare);
        table.setPlaceholder(empty);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::openOnEnter);
        tally.getStyleClass().add("tally");
        tally.setMinWidth(Label.USE_PREF_SIZE);
        HBox top = new HBox(search, tally);
        top.getStyleClass().add("search-line");
        HBox.setHgrow(search, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(top, facets, table, selection);
        getStyleClass().add("codes-left");
        setMinWidth(320);
        model.rows().addListener((ListChangeListener<CodeRow>) _ -> refresh());
        model.query().addListener(_ -> empty.refresh());
        refresh();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void openOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (table.getSelectionModel().getSelectedItems().size() > 1) {
                selection.compare();
            } else {
                openPage.run();
            }
            event.consume();
        }
    }

    private void refresh() {
        tally.setText(model.tally());
        facets.refresh();
        empty.refresh();
    }
}
