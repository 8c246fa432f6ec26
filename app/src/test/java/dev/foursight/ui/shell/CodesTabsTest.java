package dev.foursight.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.settings.WindowSettings;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.Silent;
import dev.foursight.ui.common.InlineBackground;
import dev.foursight.ui.common.Keeper;
import dev.foursight.ui.common.WindowMemory;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Choose as a tab of the Codes screen. */
@ExtendWith(ApplicationExtension.class)
final class CodesTabsTest {

    @TempDir private static Path settings;

    private Shell shell;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Rooms rooms = TestRooms.in(settings);
        Keeper keeper = new Keeper(rooms.store(), new InlineBackground(), () -> {});
        WindowMemory memory = new WindowMemory(WindowSettings.STANDARD, keeper);
        shell = new Shell(rooms, new InlineBackground(), keeper, memory, _ -> new TestCompose());
        scene = shell.scene(900, 600);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theWayTo413EndsAtItsPage(FxRobot robot) {
        assertThat(scene.lookup(".decision-graph")).isNull();
        robot.interact(() -> scene.lookup("#tab-codes").requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
        for (int stage = 0; stage < 8; stage++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("node-413");
        assertThat(Silent.in(scene.getRoot())).isEmpty();

        robot.push(KeyCode.ENTER);
        assertThat(((Text) scene.lookup(".page-code")).getText()).isEqualTo("413");
        assertThat(((ToggleButton) scene.lookup("#tab-codes")).isSelected()).isTrue();
    }

    @Test
    void aLosingCodeIsComparedSideBySide(FxRobot robot) {
        ToggleButton choose = (ToggleButton) scene.lookup("#tab-choose");
        robot.interact(choose::requestFocus);
        robot.push(KeyCode.SPACE).push(KeyCode.PAGE_DOWN).push(KeyCode.RIGHT);
        Button compare = (Button) scene.lookup(".choose-compare");
        assertThat(compare.getAccessibleText())
                .isEqualTo("Compare 408 Request Timeout with 400 Bad Request");
        robot.interact(compare::fire);

        assertThat(scene.lookup(".decision-graph")).isNull();
        assertThat(
                        scene.getRoot().lookupAll(".compare-name").stream()
                                .map(node -> ((Labeled) node).getText()))
                .containsExactly("Request Timeout", "Bad Request");
    }

    @Test
    void theGraphKeepsItsPlaceWhileTheCodesAreShown(FxRobot robot) {
        ToggleButton choose = (ToggleButton) scene.lookup("#tab-choose");
        robot.interact(choose::requestFocus);
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("node-early-data");
        robot.push(KeyCode.F6);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("choose-strip");
        assertThat(scene.getFocusOwner().isFocusVisible()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("node-early-data");
        robot.push(KeyCode.F6);
        robot.interact(() -> shell.openCode("416"));
        assertThat(scene.lookup(".decision-graph")).isNull();

        robot.interact(choose::fire);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("node-early-data");
    }
}
