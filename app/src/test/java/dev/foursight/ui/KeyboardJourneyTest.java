package dev.foursight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.lab.Port;
import dev.foursight.lab.Ports;
import dev.foursight.ui.common.Clip;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The composer by keyboard alone: no mouse, and no control is called by its code. */
final class KeyboardJourneyTest extends WindowJourney {

    /** More than the window has stops. */
    private static final int MOST_TABS = 80;

    @Test
    void aPastedRequestGetsTwoCraftsIsSentReadAndMended(FxRobot robot) throws TimeoutException {
        int port = real.rooms().lab().start(Ports.ANY).of(Port.PLAIN).port();
        String curl = "curl http://127.0.0.1:" + port + "/416/conforming -H 'X-Mine: 1'";
        robot.interact(() -> Clip.put(curl));
        robot.push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.CONTROL, KeyCode.V);
        robot.push(KeyCode.ENTER);

        addCraft(robot, "connection-close", 1);
        addCraft(robot, "unsatisfiable-range", 2);
        goTo(robot, ".chip-face");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(focused().getAccessibleText()).contains("2 of 2");

        assertThat(words(".status-sentence")).contains("Nothing has been sent");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> words(".headline").startsWith("416 Range Not Satisfiable"));
        assertThat(words(".status-sentence")).isEmpty();
        goTo(robot, ".explanation-card");
        assertThat(focused().getAccessibleText())
                .startsWith("416 Range Not Satisfiable")
                .contains("(certain)");
        goTo(robot, ".evidence-chip");
        robot.push(KeyCode.SPACE);
        assertThat(answerTab()).isEqualTo("Wire");

        goTo(robot, ".remedies .accent");
        robot.push(KeyCode.SPACE);
        until(() -> words(".headline").startsWith("206 Partial Content"));
        assertThat(words(".craft-chip .chip-face").lines()).hasSize(3);
    }

    /** Chooses it in the palette; the editor of its values is left as it opens. */
    private void addCraft(FxRobot robot, String id, int chips) throws TimeoutException {
        goTo(robot, ".add-craft");
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(id).push(KeyCode.ENTER);
        until(() -> words(".craft-chip .chip-face").lines().count() == chips);
        // The palette fades away and would take the key that is meant for the editor.
        until(() -> popups() < 2);
        robot.push(KeyCode.ESCAPE);
        until(() -> popups() == 0);
    }

    private static int popups() {
        return Window.getWindows().size() - 1;
    }

    /** By Tab alone, as often as it takes. */
    private void goTo(FxRobot robot, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            robot.push(KeyCode.TAB);
            if (stage.getScene().getRoot().lookupAll(selector).contains(focused())) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }

    private String answerTab() {
        TabPane tabs = (TabPane) stage.getScene().getRoot().lookup(".answer-pane .tab-pane");
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        return tab.getText();
    }
}
