package dev.foursight.settings;

import java.util.Locale;
import java.util.Map;

/** Which of the looks the person chose. */
public record ThemeSettings(Choice choice) {

    /** The name of its text in the store. */
    public static final String NAME = "theme.properties";

    public static final ThemeSettings STANDARD = new ThemeSettings(Choice.SYSTEM);

    /** Follow the desktop, or one look whatever the desktop says. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    /**
     * @throws IllegalArgumentException if the text is damaged
     */
    public static ThemeSettings parse(String text) {
        String choice = PropertyText.read(text).getOrDefault("theme", "system");
        return new ThemeSettings(Choice.valueOf(choice.toUpperCase(Locale.ROOT)));
    }

    public String text() {
        return PropertyText.write(Map.of("theme", choice.name().toLowerCase(Locale.ROOT)));
    }
}
