package dev.foursight.ui.compose;

import dev.foursight.formats.recorded.Intake;
import dev.foursight.formats.recorded.Recorded;
import dev.foursight.http.InvalidInput;
import dev.foursight.ui.common.Background;
import dev.foursight.wire.InputFile;
import java.io.InputStream;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Reads recordings away from the FX thread into the list that is looked at. */
final class RecordReading {

    private final Background background;
    private final RecordList list;
    private final Consumer<String> unreadable;
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper("");
    private Background.@Nullable Running running;

    /**
     * @param unreadable is told in a sentence why nothing could be read
     */
    RecordReading(Background background, Consumer<Recorded> look, Consumer<String> unreadable) {
        this.background = background;
        this.list = new RecordList(look);
        this.unreadable = unreadable;
    }

    RecordList list() {
        return list;
    }

    /** The name of the file that is being read; empty for none. */
    ReadOnlyStringProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    void read(InputFile file) {
        stop();
        reading.set(file.shown());
        running =
                background.run(
                        "read recording",
                        () -> {
                            try (InputStream in = file.open()) {
                                return Intake.read(in, file.shown());
                            }
                        },
                        intake -> {
                            stop();
                            list.show(intake);
                        },
                        this::failed);
    }

    void clear() {
        stop();
        list.clear();
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        reading.set("");
    }

    private void failed(Exception failure) {
        stop();
        unreadable.accept(
                failure instanceof InvalidInput known
                        ? known.getMessage()
                        : "The recording could not be read to its end. Check that it is a file.");
    }
}
