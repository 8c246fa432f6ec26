package dev.foursight.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.foursight.settings.ThemeSettings;
import dev.foursight.ui.common.FxThread;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The look: style sheets, light or dark. */
final class Theme {

    private static final List<String> SHEETS =
            List.of("base.css", "shell.css", "codes.css", "compose.css", "forms.css");

    private final Consumer<ThemeSettings> keep;
    private ThemeSettings settings;

    Theme(ThemeSettings settings, Consumer<ThemeSettings> keep) {
        this.settings = settings;
        this.keep = keep;
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

    private static URL resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path);
    }
}
