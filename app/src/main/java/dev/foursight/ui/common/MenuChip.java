package dev.foursight.ui.common;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * A button that opens a menu. The menu and its items are made each time it opens: JavaFX's own menu
 * button makes a hidden window for each menu at once, which a start with many menus feels.
 */
public final class MenuChip extends Button {

    private final Supplier<List<MenuItem>> items;

    public MenuChip(String words, Supplier<List<MenuItem>> items) {
        super(words, Icons.of(Feather.CHEVRON_DOWN));
        this.items = items;
        setMnemonicParsing(false);
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        getStyleClass().addAll("chip", "menu-chip");
        setOnAction(_ -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Opens the menu below the button. */
    public void open() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items.get());
        menu.show(this, Side.BOTTOM, 0, 4);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            open();
            event.consume();
        }
    }
}
