package dev.foursight.ui.shell;

import dev.foursight.ui.common.Icons;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The top of the window: name, omnibox, look. */
final class Header extends HBox {

    Header(OmniboxField omnibox, ThemeMenu theme) {
        getStyleClass().add("header");
        Label name = new Label("Foursight", Icons.of(Feather.CROSSHAIR, "product-icon"));
        name.getStyleClass().add("product-name");
        name.setMinWidth(USE_PREF_SIZE);
        HBox left = side(name, "header-left");
        HBox right = side(theme, "header-right");
        omnibox.setPrefWidth(560);
        omnibox.setMaxWidth(640);
        HBox.setHgrow(omnibox, Priority.SOMETIMES);
        getChildren().addAll(left, omnibox, right);
    }

    private static HBox side(Region content, String styleClass) {
        HBox side = new HBox(content);
        side.getStyleClass().add(styleClass);
        side.setPrefWidth(160);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }
}
