package dev.foursight.ui.choose;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks the person where a picture is to go. */
interface PictureFile {

    /**
     * The file; empty if the person thought better of it.
     *
     * @param extension of the file, without a dot
     */
    Optional<Path> ask(String extension);

    /** Asks by the desktop's own dialog. */
    static PictureFile dialog(Supplier<Window> owner) {
        return extension -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Export the decision graph");
            chooser.setInitialFileName("choose-4xx." + extension);
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
            return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
        };
    }
}
