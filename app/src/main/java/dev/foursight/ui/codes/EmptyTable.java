package dev.foursight.ui.codes;

import dev.foursight.ui.common.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the table's place when nothing fits: why, and the way out. */
final class EmptyTable extends VBox {

    private final CodesModel model;

    EmptyTable(CodesModel model) {
        this.model = model;
        getStyleClass().add("empty-state");
    }

    /** Says why nothing fits now. */
    void refresh() {
        Label sentence = new Label(model.emptySentence());
        sentence.setWrapText(true);
        sentence.getStyleClass().add("empty-sentence");
        getChildren().setAll(Icons.of(Feather.SEARCH, "empty-icon"), sentence);
        model.nearest()
                .ifPresent(nearest -> {
                    Hyperlink link = new Hyperlink("Search for “" + nearest + "” instead");
                    link.setMnemonicParsing(false);
                    link.setOnAction(_ -> model.query().set(nearest));
                    getChildren().add(link);
                });
        if (!model.facets().chosen().isEmpty()) {
            Button clear = new Button("Clear the filters");
            clear.setOnAction(_ -> model.clearFacets());
            getChildren().add(clear);
        }
    }
}
