package dev.foursight.boot;

import java.io.File;
import java.io.IOException;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * A step of the build: puts each style sheet's parsed form beside it, which JavaFX prefers, so that
 * a start parses none.
 */
final class PackStyles {

    private PackStyles() {}

    /**
     * @param arguments the folder of the style sheets among the compiled classes
     * @throws IllegalStateException if a style sheet has an error, which a start would only print
     */
    public static void main(String[] arguments) throws IOException {
        for (File sheet : new File(arguments[0]).listFiles((_, name) -> name.endsWith(".css"))) {
            String name = sheet.getName().replaceFirst("css$", "bss");
            Stylesheet.convertToBinary(sheet, new File(sheet.getParentFile(), name));
            if (!CssParser.errorsProperty().isEmpty()) {
                throw new IllegalStateException(sheet + ": " + CssParser.errorsProperty());
            }
        }
    }
}
