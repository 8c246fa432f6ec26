package dev.foursight.ui.compose;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The value under one name among the headers, for a field on another tab: both are one. */
final class FieldValue {

    private final StringProperty text;

    FieldValue(HeadersForm headers, String name) {
        text = new SimpleStringProperty(headers.value(name));
        headers.onChange(() -> text.set(headers.value(name)));
        text.addListener((_, _, now) -> {
            if (!now.equals(headers.value(name))) {
                headers.put(name, now);
            }
        });
    }

    StringProperty textProperty() {
        return text;
    }
}
