package dev.foursight.ui.lab;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.WrapCell;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Number and name of a code once, then each way to earn it with its button. */
final class ScenarioCell extends WrapCell<ScenarioRow> {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-of-code");

    private final Consumer<ScenarioRow> act;

    /**
     * @param act tries the scenario; opens the code's page where there is none
     */
    ScenarioCell(Consumer<ScenarioRow> act) {
        this.act = act;
        getStyleClass().add("scenario-cell");
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getItem() != null) {
                act.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ScenarioRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(FIRST, row != null && row.first());
    }

    @Override
    protected Region content(ScenarioRow row) {
        Label code = new Label(row.first() ? Integer.toString(row.entry().code()) : "");
        code.getStyleClass().add("scenario-code");
        VBox words = new VBox();
        words.getStyleClass().add("scenario-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (row.first()) {
            Label name = new Label(row.entry().name());
            name.getStyleClass().add("strong");
            Label origin = new Label(row.entry().origin());
            origin.getStyleClass().add("caption");
            origin.setMinWidth(USE_PREF_SIZE);
            HBox head = new HBox(name, origin);
            head.getStyleClass().add("scenario-head");
            words.getChildren().add(head);
        }
        boolean earned = row.scenario().isPresent();
        words.getChildren().add(wrapped(row.sentence(), earned ? "trigger" : "muted-label"));
        if (!row.note().isEmpty()) {
            words.getChildren().add(wrapped(row.note(), "scenario-note"));
        }
        HBox content = new HBox(code, words, button(row, earned));
        content.getStyleClass().add("scenario");
        return content;
    }

    private Button button(ScenarioRow row, boolean earned) {
        Button button = new Button(earned ? "Try" : "Page");
        button.getStyleClass().addAll("small", earned ? "try" : "flat");
        button.setMinWidth(USE_PREF_SIZE);
        // Enter in the list does it; with a stop at every row the keys would get nowhere.
        button.setFocusTraversable(false);
        Access.named(
                button,
                earned
                        ? "Open in Compose: " + row.sentence()
                        : "Open the page of " + row.entry().code());
        button.setOnAction(_ -> act.accept(row));
        return button;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @Override
    protected String spoken(ScenarioRow row) {
        return row.title()
                + ". "
                + row.sentence()
                + (row.note().isEmpty() ? "" : " " + row.note())
                + (row.scenario().isPresent()
                        ? " Enter opens it in Compose."
                        : " Enter opens the page.");
    }
}
