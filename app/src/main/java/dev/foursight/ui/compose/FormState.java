package dev.foursight.ui.compose;

import java.util.Map;
import java.util.TreeMap;

/** What is written in a part of the form where it differs from an untouched one. */
final class FormState {

    private final Map<String, String> values = new TreeMap<>();

    FormState put(String name, String value, String standard) {
        if (!value.equals(standard)) {
            values.put(name, value);
        }
        return this;
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }
}
