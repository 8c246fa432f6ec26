package dev.foursight.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The fonts that are shipped. */
public final class Fonts {

    private static final List<String> FONTS =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "JetBrainsMono-Regular.ttf",
                    "JetBrainsMono-Bold.ttf");

    private Fonts() {}

    /** Makes the fonts known to JavaFX, on any thread, before the first text is drawn. */
    public static void load() {
        FONTS.forEach(Fonts::load);
    }

    private static void load(String font) {
        try (InputStream bytes = Fonts.class.getResourceAsStream("/fonts/" + font)) {
            Font.loadFont(Objects.requireNonNull(bytes, font), 13);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
