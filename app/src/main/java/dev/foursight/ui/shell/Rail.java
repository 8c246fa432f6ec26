package dev.foursight.ui.shell;

import dev.foursight.ui.Screen;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The screens to go to, down the left side. */
final class Rail extends VBox {

    private final Map<Screen, ToggleButton> buttons = new HashMap<>();

    Rail(List<Screen> screens, Consumer<Screen> go) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Screen screen : screens) {
            ToggleButton button = new ToggleButton(screen.title(), Icons.of(screen.icon()));
            button.setToggleGroup(group);
            button.setContentDisplay(ContentDisplay.TOP);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("rail-button");
            button.setId("rail-" + screen.title());
            Access.hinted(button, screen.title() + " (Ctrl+" + screen.number() + ")");
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setOnAction(_ -> go.accept(screen));
            buttons.put(screen, button);
            getChildren().add(button);
        }
    }

    void mark(Screen screen) {
        ToggleButton button = buttons.get(screen);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
