package dev.foursight.ui.shell;

import dev.foursight.settings.ThemeSettings.Choice;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Chooses between the desktop's look, light and dark. */
final class ThemeMenu extends MenuButton {

    private final Theme theme;
    private final ToggleGroup choices = new ToggleGroup();

    ThemeMenu(Theme theme) {
        this.theme = theme;
        setId("theme");
        getStyleClass().addAll("flat", "button-icon", "no-arrow", "theme-menu");
        setGraphic(Icons.of(icon(theme.choice())));
        Access.hinted(this, "Light or dark");
        add(Choice.SYSTEM, "As the desktop");
        add(Choice.LIGHT, "Light");
        add(Choice.DARK, "Dark");
    }

    private void add(Choice choice, String words) {
        RadioMenuItem item = new RadioMenuItem(words, Icons.of(icon(choice)));
        item.setToggleGroup(choices);
        item.setSelected(choice == theme.choice());
        item.setOnAction(_ -> {
            theme.choose(choice);
            setGraphic(Icons.of(icon(choice)));
        });
        getItems().add(item);
    }

    private static Ikon icon(Choice choice) {
        return switch (choice) {
            case SYSTEM -> Feather.MONITOR;
            case LIGHT -> Feather.SUN;
            case DARK -> Feather.MOON;
        };
    }
}
