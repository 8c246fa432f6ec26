package dev.foursight.ui.compose;

import dev.foursight.http.HeaderLine;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field line under the person's hands. */
public final class HeaderRow {

    private final BooleanProperty enabled = new SimpleBooleanProperty(true);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty value = new SimpleStringProperty("");
    private final String separator;

    public HeaderRow(HeaderLine line) {
        enabled.set(line.enabled());
        name.set(line.name());
        value.set(line.value());
        separator = line.separator();
    }

    public BooleanProperty enabledProperty() {
        return enabled;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty valueProperty() {
        return value;
    }

    HeaderLine line() {
        return new HeaderLine(name.get(), separator, value.get(), enabled.get());
    }

    /** Whether nothing is written in it yet, so nothing of it is sent. */
    boolean isBlank() {
        return name.get().isEmpty() && value.get().isEmpty();
    }
}
