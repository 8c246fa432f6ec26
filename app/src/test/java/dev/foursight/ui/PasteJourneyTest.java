package dev.foursight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.ui.common.Clip;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** From a command somebody sent by mail to a request here, and back again. */
final class PasteJourneyTest extends WindowJourney {

    @Test
    void aCurlLineBecomesARequestAndTravelsOnWithoutItsSecrets(FxRobot robot)
            throws TimeoutException {
        paste(
                robot,
                """
                curl 'http://127.0.0.1:1/notes?a=b' \\
                  -X PATCH \\
                  -H 'Authorization: Bearer t0p' \\
                  --frob \\
                  --data-raw '{"a":1}'
                """);
        robot.push(KeyCode.ENTER);

        assertThat(field("#omnibox").getText()).isEmpty();
        assertThat(field(".url").getText()).isEqualTo("http://127.0.0.1:1/notes?a=b");
        assertThat(shown(".notice.note Text"))
                .isEqualTo("Left out, because curl is not known to have it: --frob.");
        assertThat(stage.getScene().getRoot().lookup(".explanation-card")).isNull();
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();

        assertThat(copied(robot, "copy-curl"))
                .contains(
                        "-X PATCH", "-H 'Authorization: Bearer <masked>'", "--data-raw '{\"a\":1}'")
                .doesNotContain("t0p");
        assertThat(copied(robot, "copy-raw"))
                .startsWith("PATCH /notes?a=b HTTP/1.1\r\nHost: 127.0.0.1:1\r\n")
                .endsWith("\r\n\r\n{\"a\":1}");
        assertThat(copied(robot, "copy-reproducer"))
                .startsWith("bash <<'END'\n")
                .doesNotContain("t0p");
        choose(robot, "with-secrets");
        assertThat(copied(robot, "copy-curl")).contains("Bearer t0p");
    }

    @Test
    void aRawRequestKeepsItsBytes(FxRobot robot) throws TimeoutException {
        String request = "OPTIONS * HTTP/1.0\r\nX : 1\r\nHost: 127.0.0.1:1\r\n\r\n";
        paste(robot, request);
        robot.push(KeyCode.ENTER);

        assertThat(shown(".craft-chip .chip-face")).contains("target");
        assertThat(shown(".notice.note Text")).isEmpty();
        assertThat(copied(robot, "copy-raw")).isEqualTo(request);
    }

    @Test
    void aRawResponseIsExplained(FxRobot robot) throws TimeoutException {
        paste(robot, "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\nContent-Length: 0\r\n\r\n");
        robot.push(KeyCode.ENTER);

        until(() -> shown(".headline").startsWith("405 Method Not Allowed"));
        assertThat(field(".url").getText()).isEmpty();
    }

    @Test
    void whatCurlPrintedIsExplainedExchangeByExchange(FxRobot robot) throws TimeoutException {
        paste(
                robot,
                """
                > GET /old HTTP/1.1
                > Host: 127.0.0.1:1
                >
                < HTTP/1.1 410 Gone
                < Content-Length: 0
                <
                * Connection #0 to host 127.0.0.1 left intact
                > DELETE /new HTTP/1.1
                > Host: 127.0.0.1:1
                >
                < HTTP/1.1 405 Method Not Allowed
                < Allow: GET
                < Content-Length: 3
                <
                """);
        robot.push(KeyCode.ENTER);

        until(() -> shown(".headline").startsWith("410 Gone"));
        assertThat(field(".url").getText()).isEqualTo("http://127.0.0.1:1/old");
        robot.interact(
                () -> stage.getScene().getRoot().lookup(".record-bar .combo-box").requestFocus());
        robot.push(KeyCode.DOWN);
        until(() -> shown(".headline").startsWith("405 Method Not Allowed"));
        assertThat(field(".url").getText()).isEqualTo("http://127.0.0.1:1/new");
        assertThat(shown(".record-words Text")).contains("Not all content of the answer");
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();
    }

    @Test
    void anAccessLogIsLookedAtAndPutAwayByKeys(FxRobot robot) throws TimeoutException {
        paste(robot, "http://127.0.0.1:1/mine");
        robot.push(KeyCode.ENTER);
        paste(
                robot,
                """
                127.0.0.1 - - [28/Nov/2026:10:00:00 +0000] "GET /a HTTP/1.1" 404 153 "-" "curl/8"
                127.0.0.1 - - [28/Nov/2026:10:00:01 +0000] "PUT /b HTTP/1.1" 413 183 "-" "curl/8"
                """);
        robot.push(KeyCode.ENTER);
        until(() -> shown(".headline").startsWith("404"));
        until(() -> shown(".answer-body > .label").contains("does not tell"));

        Node close = stage.getScene().getRoot().lookup("#close-record");
        robot.interact(close::requestFocus);
        robot.push(KeyCode.ESCAPE);
        until(() -> field(".url").getText().equals("http://127.0.0.1:1/mine"));
        assertThat(field(".url").isFocused()).isTrue();
        assertThat(stage.getScene().getRoot().lookup(".record-bar").isVisible()).isFalse();
        assertThat(stage.getScene().getRoot().lookup(".answer-page").isVisible()).isFalse();
    }

    @Test
    void theUrlFieldTakesACurlLineToo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.interact(() -> Clip.put("curl -I h:1/x"));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(field(".url").getText()).isEqualTo("http://h:1/x");

        robot.interact(() -> Clip.put("curl -I"));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(field(".url").getText()).isEqualTo("http://h:1/x");
        assertThat(shown(".notice.note Text")).contains("names no URL");
    }

    private void paste(FxRobot robot, String text) {
        robot.interact(() -> Clip.put(text));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private String copied(FxRobot robot, String item) throws TimeoutException {
        robot.interact(() -> Clip.put(""));
        choose(robot, item);
        return WaitForAsyncUtils.waitForAsyncFx(5_000, Clip::text);
    }

    /** Opens the menu once the preview is what is composed, and presses one of its items. */
    private void choose(FxRobot robot, String item) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stage.getScene().getRoot().lookup("#copy-as").requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(() -> {
            ContextMenu menu = menus().getFirst();
            MenuItem chosen =
                    menu.getItems().stream()
                            .filter(it -> item.equals(it.getId()))
                            .findFirst()
                            .orElseThrow();
            if (chosen instanceof CheckMenuItem check) {
                check.setSelected(!check.isSelected());
            }
            chosen.fire();
            menu.hide();
        });
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    private TextField field(String selector) {
        return (TextField) stage.getScene().getRoot().lookup(selector);
    }

    private String shown(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(PasteJourneyTest::isShown)
                .map(node ->
                        switch (node) {
                            case Text run -> run.getText();
                            case Labeled labeled -> labeled.getText();
                            default -> "";
                        })
                .collect(Collectors.joining())
                .strip();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
