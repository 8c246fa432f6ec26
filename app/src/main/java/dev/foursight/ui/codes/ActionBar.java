package dev.foursight.ui.codes;

import dev.foursight.catalogue.Catalogue;
import dev.foursight.catalogue.StatusEntry;
import dev.foursight.lab.Lab;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.Provoking;
import dev.foursight.ui.common.Icons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the open entry; it stays in sight while the page scrolls. */
final class ActionBar extends HBox {

    private static final double ROOM = 500;

    private final Lab lab;
    private final Navigator navigator;
    private final Catalogue catalogue;

    ActionBar(Lab lab, Catalogue catalogue, Navigator navigator) {
        this.lab = lab;
        this.navigator = navigator;
        this.catalogue = catalogue;
        getStyleClass().add("action-bar");
    }

    void show(StatusEntry entry) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .setAll(
                        switch (Provoking.of(entry, lab.scenarios())) {
                            case Provoking.Possible _ -> List.of(inLab(entry), atTarget(entry));
                            case Provoking.InTheLog(var _, String why) ->
                                    List.of(inLog(entry), why(why));
                            case Provoking.Impossible(String why) -> List.of(why(why));
                        });
        getChildren().addAll(gap, new CopyMenu(entry, catalogue));
    }

    private Button inLab(StatusEntry entry) {
        Button button = button("Provoke", "Provoke in the lab");
        button.setGraphic(Icons.of(Feather.ZAP));
        button.setId("provoke");
        button.getStyleClass().add("accent");
        button.setAccessibleHelp(
                "Sends a request that earns " + entry.code() + " to the lab on this machine");
        button.setOnAction(_ -> navigator.provoke(entry.key()));
        return button;
    }

    private Button inLog(StatusEntry entry) {
        Button button = button("In the log", "See it in the lab's log");
        button.setGraphic(Icons.of(Feather.LIST));
        button.setId("provoke");
        button.getStyleClass().add("accent");
        button.setAccessibleHelp(
                "Sends a request to the lab on this machine and shows what its log says of it");
        button.setOnAction(_ -> navigator.provoke(entry.key()));
        return button;
    }

    private Button atTarget(StatusEntry entry) {
        Button button = button("At target…", "Provoke at target…");
        button.setId("provoke-at-target");
        button.setAccessibleHelp("Puts the request into Compose and sends nothing yet");
        button.setOnAction(_ -> navigator.provokeAtTarget(entry.key()));
        return button;
    }

    /** A button that says less where there is less room. */
    private Button button(String less, String words) {
        Button button = new Button();
        button.textProperty()
                .bind(widthProperty().map(it -> it.doubleValue() < ROOM ? less : words));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words);
        return button;
    }

    private static Label why(String sentence) {
        Label why = new Label(sentence);
        why.getStyleClass().add("muted-label");
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        return why;
    }
}
