package dev.foursight.ui.shell;

import dev.foursight.formats.VisibleText;
import dev.foursight.wire.InputFile;
import java.io.File;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for a file that holds recorded exchanges. */
final class RecordingChooser {

    private RecordingChooser() {}

    static Optional<InputFile> choose(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Explain recorded exchanges");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("All files", "*"),
                        new FileChooser.ExtensionFilter(
                                "HAR, JSON, text, logs",
                                "*.har",
                                "*.json",
                                "*.jsonl",
                                "*.txt",
                                "*.log"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(RecordingChooser::file);
    }

    /** Sentences name it without its folders. */
    static InputFile file(File file) {
        return new InputFile(file.getPath(), VisibleText.of(file.getName()));
    }
}
