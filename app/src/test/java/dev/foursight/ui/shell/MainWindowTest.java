package dev.foursight.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.settings.WindowSettings;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.common.InlineBackground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class MainWindowTest {

    @TempDir private Path folder;

    @Test
    void sizeScreenAndDividersSurviveARestart(FxRobot robot) {
        Stage first = open(robot, folder);
        robot.interact(() -> {
            first.setWidth(950);
            first.setHeight(640);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(first::hide);

        WindowSettings kept =
                TestRooms.in(folder)
                        .store()
                        .load(WindowSettings.NAME, WindowSettings::parse, WindowSettings.STANDARD);
        assertThat(kept.screen()).isEqualTo("Compose");
        Stage second = open(robot, folder);
        assertThat(second.getWidth()).isEqualTo(950);
        assertThat(second.getHeight()).isEqualTo(640);
        robot.interact(second::hide);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInTheStatusBar(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Stage stage = open(robot, file.resolve("settings"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(stage::hide);

        Label sentence = (Label) stage.getScene().lookup(".status-sentence");
        assertThat(sentence.getText()).contains("cannot be");
    }

    private static Stage open(FxRobot robot, Path settings) {
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            Rooms rooms = TestRooms.in(settings);
            stage[0] = new Stage();
            new MainWindow(stage[0], rooms, new InlineBackground(), _ -> new TestCompose())
                    .show(() -> {});
        });
        return stage[0];
    }
}
