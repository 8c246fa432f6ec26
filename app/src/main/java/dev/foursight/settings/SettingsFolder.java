package dev.foursight.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each platform wants a program's settings to be. */
public final class SettingsFolder {

    private SettingsFolder() {}

    /** This machine's folder; it need not exist. */
    public static Path here() {
        return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming))
                    .resolve("Foursight");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Foursight");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        // The JVM takes user.home from the user database and does not see another HOME.
        String told = environment.getOrDefault("HOME", "");
        String own = told.startsWith("/") ? told : home;
        return (config.startsWith("/") ? Path.of(config) : Path.of(own, ".config"))
                .resolve("foursight");
    }
}
