package dev.foursight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the program is for, with nothing imitated: from a number to its answer to the repair. */
final class JourneyTest extends WindowJourney {

    @Test
    void from416ToItsCauseToTheRepair(FxRobot robot) throws TimeoutException {
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("search");
        robot.write("416");
        until(() -> words(".page-name").equals("Range Not Satisfiable"));

        press(robot, "#provoke");
        until(() -> words(".headline").startsWith("416 Range Not Satisfiable"));
        assertThat(words(".lab-state")).startsWith("Lab on 127.0.0.1:");
        assertThat(words(".cause-sentence"))
                .startsWith("The range bytes=99999999- begins behind the end: the resource has");
        assertThat(words(".evidence-chip")).contains("Content-Range: bytes */");

        assertThat(focused()).startsWith("416 Range Not Satisfiable");

        press(robot, ".remedies .accent");
        until(() -> words(".headline").startsWith("206 Partial Content"));
        assertThat(focused()).startsWith("206 Partial Content");
        assertThat(words(".craft-chip .chip-face")).contains("range");
    }

    @Test
    void everythingTheKeysReachHasWordsWhateverTheAnswer(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();

        robot.write("http://127.0.0.1:1/").push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> words(".headline").startsWith("No answer"));
        assertThat(silentInAnyTab(robot)).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.write("431");
        until(() -> words(".page-code").equals("431"));
        press(robot, "#provoke");
        until(() -> words(".headline").startsWith("431"));
        assertThat(silentInAnyTab(robot)).isEmpty();
        assertThat(focused()).contains("431 Request Header Fields Too Large", "(certain)");
    }

    private List<String> silentInAnyTab(FxRobot robot) {
        List<String> silent = new ArrayList<>();
        for (Node node : nodes(".tab-pane").toList()) {
            TabPane tabs = (TabPane) node;
            for (Tab tab : tabs.getTabs()) {
                robot.interact(() -> tabs.getSelectionModel().select(tab));
                robot.interact(() -> silent.addAll(Silent.in(stage.getScene().getRoot())));
            }
        }
        return silent;
    }

    /** What a screen reader says of the place where the keys go. */
    private String focused() {
        return String.valueOf(stage.getScene().getFocusOwner().getAccessibleText());
    }

    private void press(FxRobot robot, String selector) {
        Button button = (Button) nodes(selector).findFirst().orElseThrow();
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
    }
}
