package dev.foursight.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.RealRooms;
import dev.foursight.ui.shell.MainWindow;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Searches, opens a page and compares, in the real window. */
final class WindowJourney {

    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private WindowJourney(Stage stage) {
        this.stage = stage;
    }

    /**
     * @param arguments a folder for the window's settings
     */
    public static void main(String[] arguments) {
        try (RealRooms real = new RealRooms(Path.of(arguments[0]))) {
            Stage stage = FxToolkit.registerPrimaryStage();
            WindowJourney journey = new WindowJourney(stage);
            journey.robot.interact(() -> new MainWindow(stage, real.rooms()).show(() -> {}));
            journey.window();
        } catch (Throwable failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        // JavaFX would go on waiting for windows.
        System.exit(0);
    }

    private void window() throws TimeoutException {
        robot.write("431");
        until(() -> has("#confusions") && opened().startsWith("431 "));
        assertThat(has("#why .tell-tale")).isTrue();
        System.out.println("page open");

        robot.interact(((ButtonBase) first("#confusions .compare-button"))::fire);
        until(() -> has(".compare-grid"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !has(".compare-grid"));
        System.out.println("compared");
        robot.interact(stage::hide);
    }

    private boolean has(String selector) {
        return first(selector) != null;
    }

    /** What a screen reader says of the open page. */
    private String opened() {
        return String.valueOf(first(".page-scroll").getAccessibleText());
    }

    private Node first(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    }
}
