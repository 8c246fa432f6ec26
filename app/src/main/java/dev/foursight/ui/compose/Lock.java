package dev.foursight.ui.compose;

import dev.foursight.ui.common.Notice;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A part of the request that has no say while the bytes are edited by hand. */
final class Lock extends VBox {

    private Lock(ComposeModel model, Node part) {
        ObservableValue<Boolean> locked = isOn(model);
        part.disableProperty().bind(locked);
        VBox.setVgrow(part, Priority.ALWAYS);
        getChildren().addAll(new Notice(locked.map(Lock::words), Feather.LOCK, "warning"), part);
    }

    /** The part, and above it why it is locked while it is. */
    static Lock over(ComposeModel model, Node part) {
        return new Lock(model, part);
    }

    static ObservableValue<Boolean> isOn(ComposeModel model) {
        return model.editor().detached().nowProperty().map(now -> now.isPresent());
    }

    private static String words(boolean locked) {
        return locked
                ? "Locked, because the bytes were edited by hand and are sent as they are. Bytes "
                        + "has Re-read and Discard."
                : "";
    }
}
