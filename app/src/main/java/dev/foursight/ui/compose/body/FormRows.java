package dev.foursight.ui.compose.body;

import dev.foursight.http.Bytes;
import dev.foursight.http.Multipart;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.FormState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The fields of a form in their order. */
final class FormRows {

    private final Background background;
    private final ObservableList<FormRow> rows = FXCollections.observableArrayList();
    private Runnable changed = () -> {};

    FormRows(Background background) {
        this.background = background;
        rows.addListener((ListChangeListener<FormRow>) _ -> changed.run());
    }

    ObservableList<FormRow> rows() {
        return rows;
    }

    FormRow add() {
        FormRow row = new FormRow(background);
        row.onChange(() -> changed.run());
        rows.add(row);
        return row;
    }

    private List<FormRow> written() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    /** As browsers send a form: names and texts percent-encoded, a blank as a plus sign. */
    Bytes urlencoded() {
        return Bytes.ofUtf8(
                written().stream()
                        .map(row ->
                                encoded(row.nameProperty().get())
                                        + "="
                                        + encoded(row.valueProperty().get()))
                        .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * @throws dev.foursight.http.InvalidInput if a file cannot be used
     */
    Multipart multipart() {
        return Multipart.of(written().stream().map(FormRow::part).toList());
    }

    void readAgain() {
        rows.forEach(row -> row.file().again());
    }

    Map<String, String> state() {
        FormState state = new FormState();
        for (int i = 0; i < rows.size(); i++) {
            state.putAll(i + ".", rows.get(i).state());
        }
        return state.values();
    }

    void show(Map<String, String> state) {
        rows.clear();
        for (int i = 0; !FormState.part(state, i + ".").isEmpty(); i++) {
            add().show(FormState.part(state, i + "."));
        }
    }

    void onChange(Runnable action) {
        changed = action;
    }
}
