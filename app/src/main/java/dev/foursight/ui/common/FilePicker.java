package dev.foursight.ui.common;

import java.io.File;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;

/** The name of a file, typed or chosen in the desktop's own dialog. */
public final class FilePicker extends HBox {

    /**
     * @param what is in the file, for the screen reader and the dialog's title
     */
    public FilePicker(StringProperty path, String what) {
        super(8);
        TextField name = FormGrid.field(path, what, 20);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button choose = new Button("Choose…");
        choose.getStyleClass().add("small");
        Access.named(choose, "Choose the file: " + what);
        choose.setOnAction(_ -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(what);
            Optional.ofNullable(path.get())
                    .filter(text -> !text.isBlank())
                    .map(text -> new File(text).getAbsoluteFile().getParentFile())
                    .filter(File::isDirectory)
                    .ifPresent(chooser::setInitialDirectory);
            File chosen = chooser.showOpenDialog(getScene().getWindow());
            if (chosen != null) {
                path.set(chosen.getPath());
            }
        });
        getChildren().addAll(name, choose);
        setAlignment(Pos.CENTER_LEFT);
    }
}
