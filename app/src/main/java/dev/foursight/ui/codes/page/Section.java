package dev.foursight.ui.codes.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A titled part of the page. */
final class Section extends VBox {

    /**
     * @param id to find it by
     */
    Section(String id, String title, List<? extends Node> content) {
        Label heading = heading(title);
        getStyleClass().add("section");
        setId(id);
        getChildren().add(heading);
        getChildren().addAll(content);
    }

    /** With a control at the right of its title. */
    Section(String id, String title, Node control, List<? extends Node> content) {
        Label heading = heading(title);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox line = new HBox(heading, control);
        line.getStyleClass().add("section-line");
        getStyleClass().add("section");
        setId(id);
        getChildren().add(line);
        getChildren().addAll(content);
    }

    private static Label heading(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        return heading;
    }
}
