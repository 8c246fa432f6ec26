package dev.foursight.ui.compose;

import dev.foursight.http.AutomaticFields;
import dev.foursight.http.Delivery;
import dev.foursight.http.Draft;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.InvalidInput;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

    private static final int MOST_CRAFTED = 20;
    private static final int LONGEST = 120;

    /**
     * What such a row shows.
     *
     * @param sent whether it goes out
     * @param byCraft whether a craft put it there or took it away
     */
    record State(HeaderLine line, boolean sent, boolean byCraft) {

        boolean added() {
            return byCraft && sent;
        }

        boolean dropped() {
            return byCraft && !sent;
        }

        private String origin() {
            if (dropped()) {
                return "left out by craft";
            }
            return byCraft ? "craft" : "automatic";
        }
    }

    AutomaticRow(State state, BiConsumer<String, Boolean> withhold, Consumer<HeaderLine> override) {
        HeaderLine line = state.line();
        getStyleClass().addAll("header-row", "automatic");
        if (state.dropped()) {
            getStyleClass().add("dropped");
        }
        setAlignment(Pos.CENTER_LEFT);
        if (state.byCraft()) {
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
        Label value = new Label(SafeText.line(line.value(), LONGEST));
        value.getStyleClass().add("mono");
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        Label origin = new Label(state.origin());
        origin.getStyleClass().add("origin");
        origin.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, value, origin);
        if (state.byCraft()) {
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

    /** The rows for what the model would send now; none where the URL names no target. */
    static List<State> states(ComposeModel model) {
        Draft draft;
        try {
            draft = model.form().draft();
        } catch (InvalidInput noTarget) {
            return List.of();
        }
        Draft all =
                new Draft(
                        draft.endpoint(),
                        draft.method(),
                        draft.target(),
                        draft.version(),
                        draft.headers(),
                        Set.of(),
                        draft.body(),
                        draft.connection(),
                        Delivery.PLAIN,
                        null);
        List<State> states = new ArrayList<>();
        Optional<Draft> crafted = model.previewProperty().get().rendered().map(WireRequest::draft);
        Set<String> going =
                crafted.stream()
                        .flatMap(result -> AutomaticFields.of(result).stream())
                        .map(AutomaticRow::key)
                        .collect(Collectors.toSet());
        for (HeaderLine line : AutomaticFields.of(all)) {
            boolean sent = !draft.withheld().contains(key(line));
            boolean dropped = sent && crafted.isPresent() && !going.contains(key(line));
            states.add(new State(line, sent && !dropped, dropped));
        }
        crafted.ifPresent(result -> {
            List<HeaderLine> lines = new ArrayList<>(result.headers());
            draft.headers().forEach(lines::remove);
            lines.stream()
                    .limit(MOST_CRAFTED)
                    .forEach(line -> states.add(new State(line, true, true)));
        });
        return states;
    }

    private static String key(HeaderLine line) {
        return line.name().toLowerCase(Locale.ROOT);
    }
}
