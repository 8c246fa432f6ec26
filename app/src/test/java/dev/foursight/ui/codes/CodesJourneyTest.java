package dev.foursight.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.ui.Silent;
import dev.foursight.ui.common.SelectableFlow;
import dev.foursight.ui.shell.MainWindow;
import dev.foursight.ui.shell.TestRooms;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does on the Codes screen, by keys and buttons. */
@ExtendWith(ApplicationExtension.class)
final class CodesJourneyTest {

    @TempDir private Path settings;

    private Stage stage;

    @Start
    void open(Stage window) {
        stage = window;
        new MainWindow(stage, TestRooms.in(settings)).show(() -> {});
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void fromTheSearchToATellTaleToAComparisonAndBack(FxRobot robot) {
        openPage(robot, "413");
        assertThat(said("#why .tell-tale")).startsWith("Tell-tale: ").contains("Connection: close");
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();

        Node compare = first("#confusions .compare-button");
        robot.interact(compare::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(said(".compare-title")).isEqualTo("413 and 414 side by side");
        assertThat(said(".compare-rules")).contains("413 or 414", "Header fields: 431");
        assertThat(said(".compare-grid")).contains("Why you get it", "≠ differs", "= same");
        assertThat(Silent.in(stage.getScene().getRoot())).isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(nodes(".compare-grid")).isEmpty();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(compare);
    }

    @Test
    void selectedRowsAreComparedByEnter(FxRobot robot) {
        TableView<?> table = (TableView<?>) first(".codes-table");
        robot.interact(table::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(said(".selection-bar")).contains("3 selected");
        robot.push(KeyCode.ENTER);

        assertThat(said(".compare-title")).isEqualTo("400, 401 and 402 side by side");
        press(robot, ".compare-heads .button");
        assertThat(said(".compare-title")).isEqualTo("401 and 402 side by side");

        press(robot, "#end-comparison");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(table);
        assertThat(table.getSelectionModel().getSelectedItems()).hasSize(3);
    }

    @Test
    void fourRowsAreTooManyToCompare(FxRobot robot) {
        robot.interact(
                () -> ((TableView<?>) first(".codes-table")).getSelectionModel().selectAll());

        assertThat(said(".selection-bar")).contains("two or three can be compared");
        assertThat(first("#compare-selected").isDisabled()).isTrue();
    }

    @Test
    void aSnippetIsCopiedAndItsSystemStaysChosenOnTheNextPage(FxRobot robot) {
        openPage(robot, "413");
        press(robot, systemNamed("Apache httpd"));
        press(robot, "#copy-snippet");
        assertThat(clipboard(robot)).contains("LimitRequestBody");

        openPage(robot, "414");
        press(robot, "#copy-snippet");
        assertThat(clipboard(robot)).contains("LimitRequestLine");
    }

    @Test
    void theKeysFollowALinkInTheTextAndComeBack(FxRobot robot) {
        openPage(robot, "413");
        Node link = first("#advice .inline-link");
        robot.interact(link::requestFocus);
        String number = link.getAccessibleText();
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(said(".page-headline")).startsWith(number);
        assertThat(said("#page-back")).isEqualTo("Back to 413");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(said(".page-headline")).startsWith("413");
        assertThat(nodes("#page-back")).isEmpty();
    }

    @Test
    void enterShowsWhereThePageHasTheWordThatWasSought(FxRobot robot) {
        openPage(robot, "client_max_body_size");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        Node mark = first(".page .marked");
        double top = mark.localToScene(mark.getLayoutBounds()).getMinY();
        assertThat(mark.toString()).contains("client_max_body_size");
        assertThat(top).isBetween(0.0, stage.getScene().getHeight());
    }

    @Test
    void theBarBelowThePageCopiesItAndAimsItsRequest(FxRobot robot) {
        openPage(robot, "413");
        List<MenuItem> forms = ((MenuButton) first("#copy")).getItems();
        robot.interact(() -> forms.get(1).fire());
        assertThat(clipboard(robot))
                .isEqualTo("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14");
        robot.interact(() -> forms.get(2).fire());
        assertThat(clipboard(robot)).contains("\"status\": 413");

        press(robot, "#provoke-at-target");
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
        assertThat(said(".status-sentence")).startsWith("Nothing has been sent.");
    }

    @Test
    void theRowsOfTheTableAreCopied(FxRobot robot) {
        Node table = first(".codes-table");
        robot.interact(table::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard(robot).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("400\tBad Request\t"),
                        line -> assertThat(line).startsWith("401\tUnauthorized\t"));
    }

    private void openPage(FxRobot robot, String words) {
        robot.interact(() -> ((TextField) first("#search")).setText(words));
        WaitForAsyncUtils.waitForFxEvents();
        for (int pulse = 0; pulse < 100 && nodes("#sources").isEmpty(); pulse++) {
            robot.interact(() -> stage.getScene().getRoot().layout());
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(nodes("#sources")).isNotEmpty();
    }

    private Node systemNamed(String system) {
        return nodes(".snippet-system").stream()
                .filter(node -> node instanceof Labeled it && it.getText().equals(system))
                .findFirst()
                .orElseThrow();
    }

    private void press(FxRobot robot, String selector) {
        press(robot, first(selector));
    }

    private static void press(FxRobot robot, Node button) {
        robot.interact(((ButtonBase) button)::fire);
    }

    private static String clipboard(FxRobot robot) {
        String[] text = {""};
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    /** What a person reads at the places that a selector finds, in order. */
    private String said(String selector) {
        return nodes(selector).stream()
                .flatMap(CodesJourneyTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case SelectableFlow flow -> Stream.of(flow.text());
            case Labeled label -> Stream.of(label.getText() == null ? "" : label.getText());
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(CodesJourneyTest::words);
            default -> Stream.empty();
        };
    }

    private Node first(String selector) {
        return nodes(selector).getFirst();
    }

    private List<Node> nodes(String selector) {
        return List.copyOf(stage.getScene().getRoot().lookupAll(selector));
    }
}
