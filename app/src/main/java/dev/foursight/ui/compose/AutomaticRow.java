package dev.foursight.ui.compose;

import dev.foursight.formats.Secrets;
import dev.foursight.http.HeaderLine;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A field line that nobody typed: it goes out by itself, or a craft puts it there. */
final class AutomaticRow extends HBox {

    private static final int LONGEST = 120;

    /** Why a line is there that nobody typed. */
    enum Origin {
        AUTOMATIC("automatic"),
        BODY("body"),
        AUTH("auth"),
        CRAFT("craft"),
        DROPPED("left out by craft");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** Whether the person can switch it off here. */
        boolean isOptional() {
            return this == AUTOMATIC || this == BODY;
        }
    }

    /**
     * What such a row shows.
     *
     * @param sent whether it goes out
     */
    record State(HeaderLine line, boolean sent, Origin origin) {

        boolean added() {
            return origin == Origin.CRAFT;
        }

        boolean dropped() {
            return origin == Origin.DROPPED;
        }

        /** What Auth made of a password stands nowhere but in the bytes. */
        private String value() {
            return origin == Origin.AUTH
                    ? Secrets.masked(line.name() + ": " + line.value())
                            .substring(line.name().length() + 2)
                    : line.value();
        }
    }

    AutomaticRow(State state, BiConsumer<String, Boolean> withhold, Consumer<HeaderLine> override) {
        HeaderLine line = state.line();
        getStyleClass().addAll("header-row", "automatic");
        if (state.dropped()) {
            getStyleClass().add("dropped");
        }
        setAlignment(Pos.CENTER_LEFT);
        if (!state.origin().isOptional()) {
            Region noBox = new Region();
            noBox.getStyleClass().add("no-box");
            getChildren().add(noBox);
        } else {
            CheckBox on = new CheckBox();
            on.setSelected(state.sent());
            on.setOnAction(_ -> withhold.accept(line.name(), on.isSelected()));
            getChildren().add(Access.named(on, "Send the automatic header " + line.name()));
        }
        Label name = new Label(SafeText.line(line.name(), LONGEST));
        name.getStyleClass().addAll("mono", "header-name");
        Label value = new Label(SafeText.line(state.value(), LONGEST));
        value.getStyleClass().add("mono");
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        Label origin = new Label(state.origin().words);
        origin.getStyleClass().add("origin");
        origin.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, value, origin);
        if (!state.origin().isOptional()) {
            Region noTool = new Region();
            noTool.getStyleClass().add("row-tool");
            getChildren().add(noTool);
        } else {
            Button edit = new Button("", Icons.of(Feather.EDIT_2));
            edit.getStyleClass().addAll("flat", "row-tool");
            edit.setOnAction(_ -> override.accept(line));
            getChildren().add(Access.hinted(edit, "Write your own " + line.name()));
        }
    }
}
