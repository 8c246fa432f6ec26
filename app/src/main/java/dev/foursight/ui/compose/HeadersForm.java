package dev.foursight.ui.compose;

import dev.foursight.http.HeaderLine;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/**
 * The field lines as they are being written. Every tab that is about a field edits these rows, so
 * that none of them can say something else.
 */
public final class HeadersForm {

    private final ObservableList<HeaderRow> rows =
            FXCollections.observableArrayList(row ->
                    new Observable[] {
                        row.nameProperty(), row.valueProperty(), row.enabledProperty()
                    });
    private final ObservableSet<String> withheld = FXCollections.observableSet();

    /** In the order in which they are sent. */
    public ObservableList<HeaderRow> rows() {
        return rows;
    }

    /** Lower-case names of automatic fields that are not to be sent. */
    public ObservableSet<String> withheld() {
        return withheld;
    }

    boolean isWithheld(String name) {
        return withheld.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What is written, without the rows in which nothing stands yet. */
    List<HeaderLine> lines() {
        return rows.stream().filter(row -> !row.isBlank()).map(HeaderRow::line).toList();
    }

    /** The first row of a name that is sent; one that is switched off where there is none. */
    Optional<HeaderRow> first(String name) {
        List<HeaderRow> named = rows.stream().filter(row -> row.line().isNamed(name)).toList();
        return named.stream()
                .filter(row -> row.enabledProperty().get())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The value that is sent under a name; empty where none is. */
    String value(String name) {
        return first(name)
                .filter(row -> row.enabledProperty().get())
                .map(row -> row.valueProperty().get())
                .orElse("");
    }

    /** Writes the first row of a name, or a new one at the end; no text takes the row away. */
    void put(String name, String value) {
        Optional<HeaderRow> row = first(name);
        if (value.isEmpty()) {
            row.ifPresent(rows::remove);
        } else if (row.isPresent()) {
            row.get().valueProperty().set(value);
            row.get().enabledProperty().set(true);
        } else {
            rows.add(new HeaderRow(HeaderLine.of(name, value)));
        }
    }

    /** Sends an automatic field again, or keeps it back. */
    void withhold(String name, boolean sent) {
        String key = name.toLowerCase(Locale.ROOT);
        if (sent) {
            withheld.remove(key);
        } else {
            withheld.add(key);
        }
    }

    void show(List<HeaderLine> lines, Collection<String> kept) {
        rows.setAll(lines.stream().map(HeaderRow::new).toList());
        withheld.clear();
        withheld.addAll(kept);
    }

    void onChange(Runnable action) {
        rows.addListener((ListChangeListener<HeaderRow>) change -> action.run());
        withheld.addListener((SetChangeListener<String>) change -> action.run());
    }
}
