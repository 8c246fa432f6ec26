package dev.foursight.ui.codes;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.lab.Lab;
import dev.foursight.ui.common.Clip;
import dev.foursight.ui.common.Icons;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the open entry; it stays in sight while the page scrolls. */
final class ActionBar extends HBox {

    private final Lab lab;
    private final Consumer<String> provoke;
    private final MenuButton copy = new MenuButton("Copy", Icons.of(Feather.COPY));

    ActionBar(Lab lab, Consumer<String> provoke) {
        this.lab = lab;
        this.provoke = provoke;
        getStyleClass().add("action-bar");
        copy.setMinWidth(USE_PREF_SIZE);
    }

    void show(StatusEntry entry) {
        MenuItem page = new MenuItem("Page as Markdown");
        page.setOnAction(_ -> Clip.put(CodeMarkdown.of(entry)));
        MenuItem key = new MenuItem("Key " + entry.key());
        key.setMnemonicParsing(false);
        key.setOnAction(_ -> Clip.put(entry.key()));
        copy.getItems().setAll(page, key);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean earned = lab.scenarios().stream().anyMatch(it -> it.key().equals(entry.key()));
        getChildren().setAll(earned ? button(entry) : why(entry), gap, copy);
    }

    private Button button(StatusEntry entry) {
        Button button = new Button("Provoke in the lab", Icons.of(Feather.ZAP));
        button.setId("provoke");
        button.getStyleClass().add("accent");
        button.setAccessibleHelp(
                "Sends a request that earns " + entry.code() + " to the lab on this machine");
        button.setOnAction(_ -> provoke.accept(entry.key()));
        return button;
    }

    private static Label why(StatusEntry entry) {
        Label why = new Label(Words.whyNotProvoked(entry));
        why.getStyleClass().add("muted-label");
        why.setWrapText(true);
        return why;
    }
}
