package dev.foursight.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** One sentence in the flow of the screen, with what can be done about it; gone while empty. */
public final class Notice extends HBox {

    private final StackPane place = new StackPane();

    /**
     * @param look {@code danger} or {@code warning}
     */
    public Notice(ObservableValue<String> sentence, Feather icon, String look, Node... actions) {
        getStyleClass().addAll("notice", look);
        setAlignment(Pos.CENTER_LEFT);
        place.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(place, Priority.ALWAYS);
        getChildren().addAll(Icons.of(icon), place);
        getChildren().addAll(actions);
        managedProperty().bind(visibleProperty());
        sentence.subscribe(this::say);
    }

    private void say(String sentence) {
        setVisible(!sentence.isEmpty());
        SelectableFlow words = SelectableFlow.of(sentence);
        words.setMaxHeight(USE_PREF_SIZE);
        place.getChildren().setAll(words);
    }
}
