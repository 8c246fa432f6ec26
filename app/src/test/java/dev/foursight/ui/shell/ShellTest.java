package dev.foursight.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.settings.WindowSettings;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.Silent;
import dev.foursight.ui.common.InlineBackground;
import dev.foursight.ui.common.Keeper;
import dev.foursight.ui.common.SelectableFlow;
import dev.foursight.ui.common.WindowMemory;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ShellTest {

    @TempDir private static Path settings;

    private TestCompose compose;
    private Shell shell;
    private Scene scene;

    @Start
    void open(Stage stage) {
        compose = new TestCompose();
        Rooms rooms = TestRooms.in(settings);
        Keeper keeper = new Keeper(rooms.store(), new InlineBackground(), () -> {});
        WindowMemory memory = new WindowMemory(WindowSettings.STANDARD, keeper);
        shell = new Shell(rooms, new InlineBackground(), keeper, memory, _ -> compose);
        scene = shell.scene(900, 600);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void typingInTheSearchFieldOpensThePage(FxRobot robot) {
        robot.interact(() -> search().setText("416"));

        assertThat(shownCode()).isEqualTo("416");
        assertThat(scene.lookup("#provoke")).isInstanceOf(Button.class);
    }

    @Test
    void theArrowsMoveInTheTableAndEscapeClears(FxRobot robot) {
        robot.interact(() -> search().setText("418"));
        String first = shownName();
        robot.interact(() -> search().requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(shownName()).isNotEqualTo(first);
        robot.push(KeyCode.UP);
        assertThat(shownName()).isEqualTo(first);
        robot.push(KeyCode.ESCAPE);
        assertThat(search().getText()).isEmpty();
    }

    @Test
    void provokingStartsTheLabAndSendsFromCompose(FxRobot robot) {
        robot.interact(() -> search().setText("416"));
        robot.interact(() -> ((Button) scene.lookup("#provoke")).fire());

        assertThat(compose.asked)
                .containsExactly(
                        "GET http://127.0.0.1:4418/notes.txt [unsatisfiable-range=99999-] true");
        assertThat(label(".lab-state")).isEqualTo("Lab on 127.0.0.1:4418 · 84 requests");
        assertThat(compose.node().getScene()).isSameAs(scene);
    }

    @Test
    void aCodeThatTheLabDoesNotEarnSaysWhyInsteadOfAButton(FxRobot robot) {
        robot.interact(() -> shell.openCode("499@nginx"));

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.lookup("#provoke")).isNull();
        assertThat(label(".action-bar .muted-label")).contains("log");
    }

    @Test
    void theLabIsSwitchedInTheStatusBar(FxRobot robot) {
        robot.interact(() -> ((Button) scene.lookup("#lab-toggle")).fire());
        assertThat(label(".lab-state")).startsWith("Lab on 127.0.0.1:4418");
        robot.interact(() -> ((Button) scene.lookup("#lab-toggle")).fire());
        assertThat(label(".lab-state")).isEqualTo("Lab is off");
    }

    @Test
    void theOmniboxOpensWhatEnterPromises(FxRobot robot) {
        TextField omnibox = (TextField) scene.lookup("#omnibox");
        robot.interact(() -> omnibox.requestFocus());
        robot.interact(() -> omnibox.setText("127.0.0.1:4418/x"));
        robot.push(KeyCode.ENTER);

        assertThat(compose.asked).containsExactly("GET http://127.0.0.1:4418/x [] false");
        assertThat(omnibox.getText()).isEmpty();
    }

    @Test
    void anUnknownKeyIsSaidInTheStatusBar(FxRobot robot) {
        robot.interact(() -> shell.openCode("999"));

        assertThat(label(".status-sentence")).isEqualTo("The catalogue has no “999”.");
    }

    @Test
    void everyControlHasWordsForAScreenReader(FxRobot robot) {
        robot.interact(() -> search().setText("413"));
        robot.interact(() -> scene.getRoot().applyCss());

        assertThat(Silent.in(scene.getRoot())).isEmpty();
    }

    private TextField search() {
        return (TextField) scene.lookup("#search");
    }

    private String shownCode() {
        return ((Text) scene.lookup(".page-code")).getText();
    }

    private String shownName() {
        return ((SelectableFlow) scene.lookup(".page-name").getParent()).text();
    }

    private String label(String selector) {
        return ((Label) scene.lookup(selector)).getText();
    }
}
