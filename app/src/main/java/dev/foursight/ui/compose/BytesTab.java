package dev.foursight.ui.compose;

import dev.foursight.http.Verbatim;
import dev.foursight.http.WireRequest;
import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Notice;
import dev.foursight.ui.compose.bytes.BytesEditor;
import dev.foursight.ui.compose.bytes.Following;
import dev.foursight.ui.compose.bytes.HexNotation;
import dev.foursight.ui.compose.bytes.Notation;
import dev.foursight.ui.compose.bytes.TextNotation;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The exact bytes that Send will write: to be edited, with each departure from the grammar. */
final class BytesTab extends VBox {

    private final ComposeModel model;
    private final BytesEditor editor;
    private final BytesField field;
    private final Label sentence = new Label();
    private final Label caret = new Label();
    private final ToggleGroup notations = new ToggleGroup();

    BytesTab(ComposeModel model) {
        this.model = model;
        editor = model.editor();
        field = new BytesField(editor);
        getStyleClass().add("bytes-tab");
        sentence.getStyleClass().add("text-muted");
        caret.getStyleClass().add("bytes-caret");
        caret.textProperty().bind(field.caretWords());
        VBox.setVgrow(field, Priority.ALWAYS);
        DepartureList departures = new DepartureList(it -> field.select(it.from(), it.to()));
        departures.managedProperty().bind(departures.visibleProperty());
        departures
                .visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        editor.detached().is()
                                                || model.previewProperty().get()
                                                        instanceof Preview.Ready,
                                editor.detached().nowProperty(),
                                model.previewProperty()));
        model.departures().foundProperty().subscribe(departures::show);
        model.departures().foundProperty().subscribe(field::underline);
        model.previewProperty().subscribe(this::say);
        HBox toggles =
                new HBox(notation("Text", new TextNotation()), notation("Hex", new HexNotation()));
        toggles.getStyleClass().add("notations");
        getChildren()
                .addAll(
                        new BytesBar(model, field, toggles, sentence, caret),
                        detached(),
                        new Notice(editor.problemProperty(), Feather.ALERT_CIRCLE, "danger"),
                        field,
                        new PartBar(editor),
                        new Notice(
                                editor.followingProperty().map(Following::sentence),
                                Feather.FILE,
                                "note"),
                        departures);
    }

    private ToggleButton notation(String word, Notation notation) {
        ToggleButton toggle = new ToggleButton(word);
        toggle.getStyleClass().addAll("small", word.equals("Text") ? "left-pill" : "right-pill");
        toggle.setToggleGroup(notations);
        toggle.setSelected(word.equals("Text"));
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            editor.write(notation);
        });
        return Access.helped(toggle, "How the bytes are written; the bytes stay the same");
    }

    private Notice detached() {
        Button reread = new Button("Re-read");
        reread.setId("bytes-reread");
        reread.getStyleClass().add("small");
        reread.setMinWidth(USE_PREF_SIZE);
        reread.setOnAction(_ -> model.reread());
        Access.helped(reread, "Reads these bytes back into the other tabs, where it can");
        Button discard = new Button("Discard");
        discard.setId("bytes-discard");
        discard.getStyleClass().add("small");
        discard.setMinWidth(USE_PREF_SIZE);
        discard.setOnAction(_ -> editor.detached().discard());
        Access.helped(discard, "Returns to the request as the other tabs have it");
        return new Notice(
                editor.detached().nowProperty().map(BytesTab::words),
                Feather.LOCK,
                "warning",
                reread,
                discard);
    }

    private static String words(Optional<Verbatim> now) {
        return now.isEmpty()
                ? ""
                : "Edited by hand: just these bytes are sent. The other tabs are locked; "
                        + "crafts in force are in here already.";
    }

    private void say(Preview preview) {
        sentence.setText(
                preview instanceof Preview.Ready(WireRequest request)
                        ? Sizes.bytes(request.length())
                                + " will go to "
                                + request.draft().endpoint().authority()
                                + "."
                        : editor.detached().is()
                                ? preview.sentence()
                                : "No bytes yet. " + preview.sentence());
    }
}
