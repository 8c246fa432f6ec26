package dev.foursight.ui.common;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is written in a part of a form where it differs from an untouched one, by name. */
public final class FormState {

    private final Map<String, String> values = new TreeMap<>();

    public FormState put(String name, String value, String standard) {
        if (!value.equals(standard)) {
            values.put(name, value);
        }
        return this;
    }

    public FormState put(String name, Enum<?> value, Enum<?> standard) {
        return put(name, value.name(), standard.name());
    }

    public FormState putAll(String prefix, Map<String, String> part) {
        part.forEach((name, value) -> values.put(prefix + name, value));
        return this;
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** What stands under names with a prefix, by the rest of the name. */
    public static Map<String, String> part(Map<String, String> values, String prefix) {
        Map<String, String> part = new TreeMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), value);
            }
        });
        return part;
    }

    /** The constant of that name; the standard one where there is none. */
    public static <E extends Enum<E>> E constant(@Nullable String name, E standard) {
        for (E constant : standard.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return standard;
    }
}
