package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import dev.foursight.craft.CraftUse;
import dev.foursight.explain.Explanation;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Exchange;
import dev.foursight.settings.Store;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.common.InlineBackground;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ComposeViewTest {

    @TempDir Path folder;

    private final FakeTransport transport = new FakeTransport();
    private final Recorder navigator = new Recorder();
    private ComposeModel model;
    private ComposeView view;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Store store = new Store(folder);
        transport.answer = SampleExplainer.RANGE_ANSWER;
        model =
                new ComposeModel(
                        Fixtures.crafts(),
                        () -> Fixtures.journeys(transport),
                        new SampleExplainer(),
                        Fixtures::notes,
                        () -> Fixtures.lint(),
                        store,
                        new InlineBackground(),
                        Runnable::run,
                        () -> "cnonce");
        view =
                new ComposeView(
                        model,
                        navigator,
                        new Dividers(store, new InlineBackground()),
                        Fixtures.causes(model, transport, new SampleExplainer()));
        stage.setScene(new Scene(view, 980, 800));
        stage.getScene()
                .getStylesheets()
                .addAll(
                        Path.of("../resources/css/base.css").toUri().toString(),
                        Path.of("../resources/css/compose.css").toUri().toString());
        // Another test may have left the stage at a size of its own.
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void aFieldThatACraftTakesAwayIsNotShownAsSent(FxRobot robot) {
        robot.interact(view::focusUrl);
        robot.write("http://127.0.0.1:8080/a");
        assertThat(droppedFields()).isEmpty();

        robot.interact(() -> model.uses().add(CraftUse.of("missing-host")));

        assertThat(droppedFields()).containsExactly("Host");
    }

    private List<String> droppedFields() {
        return AutomaticRows.of(model).stream()
                .filter(AutomaticRow.State::dropped)
                .map(state -> state.line().name())
                .toList();
    }

    @Test
    void aTypedUrlIsSentAndTheRemedyMendsIt(FxRobot robot) {
        robot.interact(() -> model.uses().add(CraftUse.of("unsatisfiable-range")));
        robot.interact(view::focusUrl);
        robot.write("http://127.0.0.1:8080/a").press(KeyCode.CONTROL).type(KeyCode.ENTER);
        robot.release(KeyCode.CONTROL);

        assertThat(transport.sent).hasSize(1);
        assertThat(node(".explanation-card").getAccessibleText())
                .startsWith("416 Range Not Satisfiable")
                .contains("violates one MUST", "(certain)");
        assertThat(body(robot)).contains("416 ‹U+202E› Requested Range");

        robot.interact(() -> button("Ask for bytes 0 to 611 and send").fire());

        assertThat(model.uses()).last().isEqualTo(CraftUse.of("range", "0-611"));
        assertThat(transport.sent.getLast().bytes().latin1()).contains("Range: bytes=0-611\r\n");
        assertThat(view.lookupAll(".craft-chip")).hasSize(2);
    }

    @Test
    void evidenceShowsItsBytesAndTheLinkOpensTheCode(FxRobot robot) {
        robot.interact(() -> {
            model.form().urlProperty().set("http://127.0.0.1:8080/a");
            model.sender().send();
        });
        robot.interact(() -> ((Button) node(".explanation-card .evidence-chip.button")).fire());

        TabPane tabs = (TabPane) node(".answer-pane .tab-pane");
        assertThat(tabs.getSelectionModel().getSelectedItem().getText()).isEqualTo("Wire");

        Optional<Hyperlink> about =
                view.lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).findFirst();
        robot.interact(() -> about.orElseThrow().fire());
        assertThat(navigator.opened).isEqualTo("416@ietf");
    }

    @Test
    void aLongBodyIsSearchedAndLaidOut(FxRobot robot) {
        String item = "{\"id\":7,\"name\":\"ü\"},";
        String json = "[" + item.repeat(200_000) + "{\"id\":8,\"Last\":null}]";
        transport.answer =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                        + Bytes.ofUtf8(json).length()
                        + "\r\n\r\n"
                        + json;
        robot.interact(() -> {
            model.form().urlProperty().set("http://127.0.0.1:8080/a");
            model.sender().send();
        });
        robot.interact(() -> {});
        assertThat(body(robot)).startsWith("[{\"id\":7,");

        robot.interact(() -> toggle("Pretty").fire());
        robot.interact(() -> {});
        assertThat(body(robot)).startsWith("[\n  {\n    \"id\": 7,\n    \"name\": \"ü\"\n  },\n");

        robot.interact(() -> {
            TextField find = (TextField) node(".body-find");
            find.setText("\"last\"");
            find.fireEvent(new ActionEvent());
        });
        robot.interact(() -> {});
        assertThat(body(robot)).contains("\"Last\": null").doesNotStartWith("[\n");

        robot.interact(() -> toggle("Hex").fire());
        robot.interact(() -> {});
        assertThat(body(robot)).startsWith("00000000  5b 7b 22 69");
    }

    /** The rows of the content that are in sight. */
    private String body(FxRobot robot) {
        robot.interact(() -> {
            view.applyCss();
            view.layout();
        });
        return view.lookupAll(".answer-body .row-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingInt(ListCell<?>::getIndex))
                .map(Node::getAccessibleText)
                .collect(Collectors.joining("\n"));
    }

    private ToggleButton toggle(String text) {
        return view.lookupAll(".answer-body .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lessSureCausesAreFoldedAndChecksAreGrouped(FxRobot robot) {
        robot.interact(() -> {
            model.form().urlProperty().set("http://127.0.0.1:8080/a");
            model.sender().send();
        });
        assertThat(node(".more-causes").isVisible()).isFalse();
        robot.interact(() -> ((ToggleButton) node(".more-causes-button")).fire());
        assertThat(node(".more-causes").isVisible()).isTrue();

        TabPane tabs = (TabPane) node(".answer-pane .tab-pane");
        robot.interact(() -> tabs.getSelectionModel().select(tabs.getTabs().size() - 1));
        assertThat(view.lookupAll(".check-group").stream().map(label -> ((Label) label).getText()))
                .containsExactly("Violates 1", "Cannot tell 1", "Conforms 2");

        robot.interact(() -> ((Hyperlink) node("#show-in-choose")).fire());
        assertThat(navigator.opened).isEqualTo("choose 416");
    }

    @Test
    void aBadUrlIsNamedUnderTheField(FxRobot robot) {
        robot.interact(view::focusUrl);
        robot.write("http://127.0.0.1:0/").type(KeyCode.ENTER);

        assertThat(transport.sent).isEmpty();
        Set<Node> notices = view.lookupAll(".notice");
        assertThat(notices.stream().filter(Node::isVisible)).hasSize(1);
    }

    @Test
    void craftsThatContradictEachOtherSaySoUntilOneIsGone(FxRobot robot) {
        robot.interact(() ->
                model.uses().setAll(CraftUse.of("missing-host"), CraftUse.of("malformed-host")));
        assertThat(visibleNotices()).hasSize(1);

        robot.interact(() -> model.uses().remove(0));
        assertThat(visibleNotices()).isEmpty();
    }

    private List<Node> visibleNotices() {
        return view.lookupAll(".request-pane .notice.warning").stream()
                .filter(Node::isVisible)
                .toList();
    }

    @Test
    void deleteRemovesAChipAndEveryControlHasAName(FxRobot robot) {
        robot.interact(() -> model.uses().add(CraftUse.of("huge-header")));
        robot.interact(() -> node(".craft-chip .chip-face").requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(model.uses()).isEmpty();

        robot.interact(() -> model.sender().send());
        for (Node control : view.lookupAll(".button")) {
            Button button = (Button) control;
            assertThat(
                            button.getText()
                                    + (button.getAccessibleText() == null
                                            ? ""
                                            : button.getAccessibleText()))
                    .as("name of %s", button)
                    .isNotBlank();
        }
    }

    @Test
    void panesAreStackedWhereTheWindowIsNarrow() {
        SplitPane panes = (SplitPane) node(".split-pane");

        assertThat(panes.getOrientation()).isEqualTo(Orientation.VERTICAL);
    }

    @Test
    void stackedPanesGiveTheRoomToTheOneInUse(FxRobot robot) {
        SplitPane panes = (SplitPane) node(".split-pane");
        assertThat(panes.getDividerPositions()[0]).isGreaterThan(0.6);

        robot.interact(view::focusUrl);
        robot.write("http://127.0.0.1:8080/a");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(panes.getDividerPositions()[0]).isLessThan(0.4);

        robot.interact(() -> node(".add-craft").requestFocus());
        robot.push(KeyCode.SHIFT);
        assertThat(panes.getDividerPositions()[0]).isLessThan(0.4);
        robot.push(KeyCode.TAB);
        assertThat(panes.getDividerPositions()[0]).isGreaterThan(0.6);
    }

    private Node node(String selector) {
        return Optional.ofNullable(view.lookup(selector)).orElseThrow();
    }

    private Button button(String text) {
        return view.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    /** Remembers which code was asked for. */
    private static final class Recorder implements Navigator {

        private String opened = "";

        @Override
        public void openCode(String key) {
            opened = key;
        }

        @Override
        public void openInCompose(Draft draft, List<CraftUse> crafts, boolean send) {}

        @Override
        public void provoke(String key) {}

        @Override
        public void provokeAtTarget(String key) {}

        @Override
        public void exchanged(Exchange exchange) {}

        @Override
        public void showInChoose(Exchange exchange, Explanation explanation) {
            opened = "choose " + explanation.code();
        }

        @Override
        public void showTarget(String target) {}

        @Override
        public void say(String sentence) {}

        @Override
        public Runnable announce(String what, Runnable stop) {
            return () -> {};
        }
    }
}
