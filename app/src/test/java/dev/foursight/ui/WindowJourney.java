package dev.foursight.ui;

import dev.foursight.boot.RealRooms;
import dev.foursight.ui.shell.MainWindow;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

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

    /** Waits for what the screen is to show. */
    protected final void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    }

    /** What a person reads at the places that a selector finds. */
    protected final String words(String selector) {
        return nodes(selector)
                .map(node ->
                        switch (node) {
                            case Text run -> run.getText();
                            case Labeled labeled -> labeled.getText() + "\n";
                            default -> "";
                        })
                .collect(Collectors.joining())
                .strip();
    }

    protected final Stream<Node> nodes(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream();
    }
}
