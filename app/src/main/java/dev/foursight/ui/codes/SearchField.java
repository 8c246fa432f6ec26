package dev.foursight.ui.codes;

import atlantafx.base.controls.CustomTextField;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** The search above the table; the arrow keys in it move in the table. */
final class SearchField extends CustomTextField {

    private final CodesModel model;
    private final CodesTable table;
    private final Runnable openPage;

    SearchField(CodesModel model, CodesTable table, Runnable openPage) {
        this.model = model;
        this.table = table;
        this.openPage = openPage;
        setId("search");
        getStyleClass().add("search-field");
        setPromptText("Search numbers, names, causes, directives");
        Access.named(this, "Search codes");
        setLeft(Icons.of(Feather.SEARCH));
        Button clear = new Button(null, Icons.of(Feather.X));
        clear.getStyleClass().addAll("flat", "button-icon", "clear-button");
        clear.setFocusTraversable(false);
        Access.hinted(clear, "Clear the search (Esc)");
        clear.setOnAction(_ -> clear());
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        textProperty().bindBidirectional(model.query());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> table.move(1);
            case UP -> table.move(-1);
            case PAGE_DOWN -> table.move(10);
            case PAGE_UP -> table.move(-10);
            case ENTER -> openPage.run();
            case ESCAPE -> escape();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void escape() {
        if (getText().isEmpty()) {
            model.clearFacets();
        }
        clear();
    }
}
