package dev.foursight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.ui.common.Clip;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** By keyboard alone: spoil the bytes, read what is wrong with them, send them, give them up. */
final class BytesJourneyTest extends WindowJourney {

    @Test
    void bytesAreSpoiltReadSentAndGivenUp(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        paste(robot, "http://127.0.0.1:1/a");
        toBytes(robot);
        until(() -> area().getText().startsWith("GET /a HTTP/1.1␍␊\nHost: 127.0.0.1:1␍␊\n"));
        assertThat(label(".departure-count")).startsWith("No departure");

        robot.interact(() -> area().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.BACK_SPACE);
        assertThat(area().getText()).startsWith("GET /a HTTP/1.1Host: ");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        assertThat(area().getText()).startsWith("GET /a HTTP/1.1␍␊\n␍␊\nHost");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        paste(robot, "␀");
        assertThat(area().getText()).startsWith("␀GET /a");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        paste(robot, "@");

        until(() -> label(".departure-count").startsWith("1 departure"));
        robot.push(KeyCode.TAB);
        assertThat(list().isFocused()).isTrue();
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        assertThat(area().getSelectedText()).isEqualTo("@");
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();
        assertThat(stage.getScene().getRoot().lookup(".method").isDisabled()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> stage.getScene().getRoot().lookup(".explanation-card") != null);

        robot.interact(() -> find("#bytes-discard").requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> area().getText().startsWith("GET /a HTTP/1.1␍␊\n"));
        assertThat(stage.getScene().getRoot().lookup(".method").isDisabled()).isFalse();

        robot.interact(() -> find("#bytes-insert").requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> area().getText().contains("⟪pause 500 ms⟫"));
        assertThat(area().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !area().getText().contains("⟪"));
    }

    private void toBytes(FxRobot robot) {
        robot.interact(() -> {
            TabPane tabs = (TabPane) find(".request-pane .tab-pane");
            tabs.requestFocus();
        });
        TabPane tabs = (TabPane) find(".request-pane .tab-pane");
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            if (!tabs.getSelectionModel().getSelectedItem().getText().equals("Bytes")) {
                robot.push(KeyCode.RIGHT);
            }
        }
        robot.interact(() -> stage.getScene().getRoot().layout());
    }

    private static void paste(FxRobot robot, String text) {
        robot.interact(() -> Clip.put(text));
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private TextArea area() {
        return (TextArea) find("#bytes-text");
    }

    private ListView<?> list() {
        return (ListView<?>) find("#departures");
    }

    private Node find(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private String label(String selector) {
        return ((Labeled) find(selector)).getText();
    }
}
