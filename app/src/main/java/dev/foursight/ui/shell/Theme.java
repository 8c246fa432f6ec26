package dev.foursight.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.foursight.settings.ThemeSettings;
import dev.foursight.ui.common.FxThread;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look: fonts, style sheets, light or dark. */
final class Theme {

    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-Bold.ttf");

    private static final List<String> SHEETS =
            List.of("base.css", "shell.css", "codes.css", "compose.css");

    private final Consumer<ThemeSettings> keep;
    private ThemeSettings settings;

    Theme(ThemeSettings settings, Consumer<ThemeSettings> keep) {
        this.settings = settings;
        this.keep = keep;
        FONTS.forEach(Theme::load);
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> FxThread.run(this::apply));
        apply();
    }

    ThemeSettings.Choice choice() {
        return settings.choice();
    }

    void choose(ThemeSettings.Choice choice) {
        settings = new ThemeSettings(choice);
        keep.accept(settings);
        apply();
    }

    /** Adds the program's own style sheets to a scene. */
    void dress(Scene scene) {
        SHEETS.forEach(
                sheet -> scene.getStylesheets().add(resource("/css/" + sheet).toExternalForm()));
    }

    private void apply() {
        boolean dark =
                switch (settings.choice()) {
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                };
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    private static void load(String font) {
        try (InputStream bytes = resource("/fonts/" + font).openStream()) {
            Font.loadFont(bytes, 13);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }
}
