package dev.foursight.ui.codes.page;

import dev.foursight.catalogue.StatusEntry;
import dev.foursight.ui.common.SelectableFlow;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The top of the page: number, name, and who defined them where. */
final class Headline extends HBox {

    Headline(StatusEntry entry, PageText text) {
        getStyleClass().add("page-headline");
        SelectableFlow code = SelectableFlow.of(Integer.toString(entry.code()), "page-code");
        code.setMinWidth(USE_PREF_SIZE);
        Label badge = new Label(entry.origin());
        badge.getStyleClass().addAll("badge", "origin-badge");
        badge.setAccessibleText("Defined by " + entry.origin());
        badge.setMinWidth(USE_PREF_SIZE);
        SelectableFlow clause = text.plain(entry.clause().toString(), "muted");
        HBox.setHgrow(clause, Priority.ALWAYS);
        HBox under = new HBox(badge, clause);
        under.getStyleClass().add("page-under");
        VBox names = new VBox(text.plain(entry.name(), "page-name"), under);
        if (!entry.formerNames().isEmpty()) {
            String former = "Formerly " + String.join("; ", entry.formerNames());
            names.getChildren().add(text.plain(former, "muted"));
        }
        names.getStyleClass().add("page-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().addAll(code, names);
    }
}
