package dev.foursight.ui.choose;

import dev.foursight.formats.decision.DecisionSvg;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.Png;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/** Writes the drawing to a file, as SVG or as PNG at twice its size. */
final class Export {

    private static final String TITLE = "Which 4xx to answer with";
    private static final double PNG_SCALE = 2;

    private final ChooseModel model;
    private final GraphPane graph;
    private final Background background;
    private final PictureFile pictureFile;
    private final Consumer<String> say;

    Export(
            ChooseModel model,
            GraphPane graph,
            Background background,
            PictureFile pictureFile,
            Consumer<String> say) {
        this.model = model;
        this.graph = graph;
        this.background = background;
        this.pictureFile = pictureFile;
        this.say = say;
    }

    void svg() {
        String description =
                "A decision graph of %d questions from “what went wrong?” to the status code to answer with. The first yes names the code."
                        .formatted(model.graph().questions().size());
        pictureFile
                .ask("svg")
                .ifPresent(file ->
                        write(
                                file,
                                () ->
                                        DecisionSvg.of(
                                                        model.drawing(),
                                                        TITLE,
                                                        description,
                                                        model.words()::of)
                                                .getBytes(StandardCharsets.UTF_8)));
    }

    void png() {
        pictureFile
                .ask("png")
                .ifPresent(file -> {
                    WritableImage picture = picture();
                    write(file, () -> Png.of(picture));
                });
    }

    /** The graph without the marks of the walk, in the colours of the window. */
    private WritableImage picture() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(PNG_SCALE, PNG_SCALE));
        graph.showPlain();
        try {
            return graph.snapshot(parameters, null);
        } finally {
            graph.show();
        }
    }

    private void write(Path file, Callable<byte[]> bytes) {
        background.run(
                "export",
                () -> Files.write(file, bytes.call()),
                written -> say.accept("The graph is saved as " + written + "."),
                failure ->
                        say.accept(
                                "The graph was not saved as %s: %s. Choose another folder or name."
                                        .formatted(file, reason(failure))));
    }

    private static String reason(Exception failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "you may not write there";
            case NoSuchFileException _ -> "there is no such folder";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
