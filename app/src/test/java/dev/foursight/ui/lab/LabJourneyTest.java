package dev.foursight.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.RealRooms;
import dev.foursight.lab.LabEntry;
import dev.foursight.lab.Ports;
import dev.foursight.settings.ExerciseSettings;
import dev.foursight.ui.Silent;
import dev.foursight.ui.WindowJourney;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A person at the Lab screen with nothing but a keyboard, and nothing imitated. */
final class LabJourneyTest extends WindowJourney {

    @Test
    void fromTheSearchToTheAnswerToTheLog(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(label("#lab-power")).isEqualTo("Start the lab");
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();
        press(robot, "#lab-power");
        until(() -> label("#lab-power").equals("Stop"));

        focus(robot, "#scenario-search");
        robot.write("416").push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> has(".compose"));
        until(() -> url().endsWith("/416/conforming"));
        assertThat(real.rooms().lab().requests()).isZero();

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !log().isEmpty());
        assertThat(log().getFirst().request()).startsWith("GET /416/conforming");
        assertThat(log().getFirst().sent().status()).isEqualTo(416);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> has(".log-sent"));
        assertThat(label(".log-sent")).startsWith("416, ");
        focus(robot, "#lab-log");
        robot.push(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .contains("GET /416/conforming", "→ 416, "));
        press(robot, "#clear-log");
        assertThat(((ListView<?>) node("#lab-log")).getItems()).isEmpty();
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void anExerciseIsCheckedAsItIsDone(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        press(robot, "#tab-exercises");
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();
        press(robot, "#exercise-start");
        until(() -> has(".compose") && url().endsWith("/file"));

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> label(".status-sentence").startsWith("Not yet (Make it answer 412)"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(has(".exercise-box.not-yet")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(robot, ".add-header");
        robot.interact(() -> ((TextField) node(".cell-field.header-name")).setText("If-Match"));
        focus(robot, ".cell-field.header-name");
        robot.push(KeyCode.TAB).write("\"else\"");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> label(".status-sentence").startsWith("Exercise done (Make it answer 412)"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(has(".exercise-box.passed")).isTrue();
        robot.interact(stage::hide);
        assertThat(
                        real.rooms()
                                .store()
                                .load(
                                        ExerciseSettings.NAME,
                                        ExerciseSettings::parse,
                                        ExerciseSettings.STANDARD)
                                .done())
                .containsExactly("precondition");
    }

    @Test
    void aPortThatIsTakenIsSaidOnTheScreen(FxRobot robot) throws TimeoutException {
        try (RealRooms other = new RealRooms(settings.resolve("other"))) {
            int taken = other.rooms().lab().start(Ports.ANY).plain().port();
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
            focus(robot, "#lab-port");
            robot.write(Integer.toString(taken)).push(KeyCode.ENTER);
            until(() -> node(".notice").isVisible());
            assertThat(label("#lab-power")).isEqualTo("Start the lab");
        }
    }

    private List<LabEntry> log() {
        return real.rooms().lab().log();
    }

    private String url() {
        return ((TextField) node(".url")).getText();
    }

    private void focus(FxRobot robot, String selector) {
        robot.interact(() -> node(selector).requestFocus());
    }

    private void press(FxRobot robot, String selector) {
        focus(robot, selector);
        if (!(node(selector) instanceof ButtonBase)) {
            throw new AssertionError(selector + " is no button");
        }
        robot.push(KeyCode.SPACE);
    }

    private String label(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    private boolean has(String selector) {
        return stage.getScene().getRoot().lookup(selector) != null;
    }

    private Node node(String selector) {
        return Objects.requireNonNull(stage.getScene().getRoot().lookup(selector), selector);
    }
}
