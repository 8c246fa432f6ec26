package dev.foursight.ui;

import dev.foursight.boot.RealRooms;
import dev.foursight.ui.shell.MainWindow;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** The whole program in its window, with nothing imitated and settings of its own. */
@ExtendWith(ApplicationExtension.class)
public abstract class WindowJourney {

    @TempDir protected Path settings;

    protected RealRooms real;
    protected Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        real = new RealRooms(settings);
        stage = FxToolkit.setupStage(window -> new MainWindow(window, real.rooms()).show(() -> {}));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
        real.close();
    }
}
