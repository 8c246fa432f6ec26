package dev.foursight.ui.shell;

import dev.foursight.ui.Place;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The places to go to, down the left side. */
final class Rail extends VBox {

    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);

    Rail(Consumer<Place> go) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            ToggleButton button = new ToggleButton(place.title(), Icons.of(place.icon()));
            button.setToggleGroup(group);
            button.setContentDisplay(ContentDisplay.TOP);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("rail-button");
            button.setId("rail-" + place.title());
            Access.hinted(button, place.title() + " (Ctrl+" + place.number() + ")");
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setOnAction(_ -> go.accept(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
    }

    void mark(Place place) {
        ToggleButton button = buttons.get(place);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
