package dev.foursight.ui.shell;

import dev.foursight.wire.InputFile;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a file that is dropped anywhere in the window for a recording to explain. */
final class FileDrop {

    private FileDrop() {}

    static void on(Node node, Consumer<InputFile> dropped) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        dropped.accept(
                                RecordingChooser.file(event.getDragboard().getFiles().getFirst()));
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }
}
