package dev.foursight.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.catalogue.decision.ShippedDecision;
import dev.foursight.ui.Silent;
import dev.foursight.ui.common.InlineBackground;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ChooseViewTest {

    @TempDir private Path folder;

    private final List<String> opened = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Optional<Path> target = Optional.empty();
    private ChooseView view;
    private Scene scene;

    @Start
    void open(Stage stage) {
        for (String font : List.of("Inter-Medium.otf", "Inter-SemiBold.otf")) {
            Font.loadFont(getClass().getResourceAsStream("/fonts/" + font), 13);
        }
        view =
                new ChooseView(
                        ShippedDecision.read(),
                        new InlineBackground(),
                        _ -> target,
                        links(),
                        said::add);
        scene = new Scene(view, 900, 600);
        stage.setScene(scene);
        stage.show();
        view.focusCurrent();
    }

    @Test
    void theKeysLeadFromTheFirstQuestionTo413AndOpenIt(FxRobot robot) {
        assertThat(focused()).isEqualTo("node-own-fault");
        for (int i = 0; i < 23; i++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(focused()).isEqualTo("node-size");
        robot.push(KeyCode.RIGHT);
        assertThat(focused()).isEqualTo("node-413");
        assertThat(scene.getFocusOwner().getAccessibleText())
                .isEqualTo(
                        "Answer 413 Content Too Large. Less content would pass; Retry-After should"
                                + " say so if only the moment is bad.");
        assertThat(scene.getFocusOwner().getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(inSight(scene.getFocusOwner())).isTrue();

        robot.push(KeyCode.ENTER);
        assertThat(opened).containsExactly("413@ietf");
    }

    @Test
    void aQuestionSaysItsPlaceAndItsAnswersAndEnterOpensNothing(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.ENTER);

        assertThat(scene.getFocusOwner().getAccessibleText())
                .isEqualTo(
                        "Question 4 of 29, Request: Did you stop waiting before the request was"
                                + " complete? “yes” leads to 408 Request Timeout; “no” leads to the"
                                + " question “Target too long?”.");
        assertThat(opened).isEmpty();
    }

    @Test
    void everyTextStaysInItsBox(FxRobot robot) {
        robot.interact(() -> scene.getRoot().applyCss());
        List<NodeBox> boxes =
                view.lookupAll(".decision-box").stream().map(NodeBox.class::cast).toList();

        assertThat(boxes).hasSize(71);
        for (NodeBox box : boxes) {
            for (Node child : box.getChildren()) {
                Text text = (Text) child;
                assertThat(text.getFont().getFamily()).startsWith("Inter");
                assertThat(text.getBoundsInParent().getMinX()).as(text.getText()).isPositive();
                assertThat(text.getBoundsInParent().getMaxX())
                        .as(text.getText())
                        .isLessThan(box.getWidth());
                assertThat(text.getBoundsInParent().getMaxY())
                        .as(text.getText())
                        .isLessThanOrEqualTo(box.getHeight());
            }
        }
    }

    @Test
    void theWalkIsMarkedAndStartsOver(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT);
        assertThat(view.lookupAll(".decision-edge.walked")).hasSize(4);

        robot.interact(() -> ((Button) view.lookup("#choose-start-over")).fire());
        assertThat(view.lookupAll(".decision-edge.walked")).hasSize(1);
        assertThat(focused()).isEqualTo("node-own-fault");
    }

    @Test
    void aLosingCodeIsALinkToItsPage(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.RIGHT);
        Hyperlink loser =
                view.lookupAll(".hyperlink").stream()
                        .map(Hyperlink.class::cast)
                        .filter(link -> link.getText().startsWith("499"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(loser::fire);

        assertThat(opened).containsExactly("499@nginx");
    }

    @Test
    void ctrlZoomsAndOneBoxIsATabStop(FxRobot robot) {
        // What comes first depends on the window: it may be the whole graph, or its true size.
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        double full = view.lookup("#node-own-fault").getLocalToSceneTransform().getMxx();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        double larger = view.lookup("#node-own-fault").getLocalToSceneTransform().getMxx();

        assertThat(larger).isGreaterThan(full);
        assertThat(full).isEqualTo(1);
        assertThat(view.lookupAll(".decision-box")).filteredOn(Node::isFocusTraversable).hasSize(1);
        assertThat(Silent.in(view)).isEmpty();
    }

    @Test
    void theWheelZoomsRoundThePointer(FxRobot robot) {
        Node node = view.lookup("#node-428");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        robot.interact(() -> scene.getRoot().layout());
        Point2D before = node.localToScene(0, 0);
        robot.interact(() -> Event.fireEvent(node, wheel(before)));
        Point2D after = node.localToScene(0, 0);

        assertThat(node.getLocalToSceneTransform().getMxx()).isGreaterThan(1);
        assertThat(after.distance(before)).isLessThan(2);
    }

    @Test
    void theGraphIsExported(FxRobot robot) throws IOException {
        Path svg = folder.resolve("graph.svg");
        Path png = folder.resolve("graph.png");
        export(robot, 0, svg);
        export(robot, 1, png);

        assertThat(said)
                .containsExactly(
                        "The graph is saved as " + svg + ".", "The graph is saved as " + png + ".");
        assertThat(Files.readString(svg)).contains("<title id=\"title\">", "id=\"node-413\"");
        ByteBuffer head = ByteBuffer.wrap(Files.readAllBytes(png));
        assertThat(head.getInt(16))
                .isEqualTo((int) Math.ceil(2 * view.lookup(".decision-graph").prefWidth(-1)));
        assertThat(view.lookupAll(".decision-edge.walked")).hasSize(1);
    }

    @Test
    void anExportThatFailsSaysWhyAndWhatNext(FxRobot robot) {
        Path nowhere = folder.resolve("missing").resolve("graph.svg");
        export(robot, 0, nowhere);

        assertThat(said)
                .containsExactly(
                        "The graph was not saved as "
                                + nowhere
                                + ": there is no such folder. Choose another folder or name.");
    }

    private void export(FxRobot robot, int item, Path file) {
        target = Optional.of(file);
        robot.interact(
                () -> ((MenuButton) view.lookup("#choose-export")).getItems().get(item).fire());
    }

    private ChooseLinks links() {
        return new ChooseLinks() {
            @Override
            public void open(String key) {
                opened.add(key);
            }

            @Override
            public void compare(String key, String other) {
                opened.add(key + " and " + other);
            }
        };
    }

    private static ScrollEvent wheel(Point2D at) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private String focused() {
        return scene.getFocusOwner().getId();
    }

    private boolean inSight(Node node) {
        Node window = view.lookup(".zoom-pane");
        return window.localToScene(window.getLayoutBounds())
                .contains(node.localToScene(node.getLayoutBounds()));
    }
}
