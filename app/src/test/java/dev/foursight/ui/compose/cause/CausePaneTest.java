package dev.foursight.ui.compose.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.craft.Crafts;
import dev.foursight.explain.ShippedExplainer;
import dev.foursight.explain.ShippedTexts;
import dev.foursight.explain.grammar.RequestLint;
import dev.foursight.http.Bytes;
import dev.foursight.http.Draft;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.HeaderLine;
import dev.foursight.http.Outcome;
import dev.foursight.http.Renderer;
import dev.foursight.http.TargetUrl;
import dev.foursight.http.Timing;
import dev.foursight.http.WireRequest;
import dev.foursight.probe.blame.CauseFinder;
import dev.foursight.probe.blame.Limits;
import dev.foursight.probe.blame.Progress;
import dev.foursight.probe.blame.SystemTime;
import dev.foursight.probe.report.Attempt;
import dev.foursight.probe.report.CraftedDraft;
import dev.foursight.ui.Silent;
import dev.foursight.ui.common.InlineBackground;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CausePaneTest {

    private final List<String> done = new ArrayList<>();
    private final CauseActions actions =
            new CauseActions() {
                @Override
                public void apply(Attempt attempt) {
                    done.add("apply " + attempt.title());
                }

                @Override
                public void open(Attempt attempt) {
                    done.add("open " + attempt.number());
                }

                @Override
                public void back() {
                    done.add("back");
                }
            };
    private CauseModel model;
    private CausePane pane;

    @Start
    void start(Stage stage) {
        RequestLint lint = new RequestLint(ShippedTexts.sentences(List.of("grammar")));
        CauseFinder finder =
                new CauseFinder(
                        new Crafts(List.of(), Map.of()),
                        (request, call) -> answer(request),
                        ShippedExplainer.create(),
                        () -> lint,
                        new SystemTime());
        model = new CauseModel(finder, Limits::standard, new InlineBackground(), Runnable::run);
        pane = new CausePane(model, actions);
        stage.setScene(new Scene(new VBox(pane), 600, 600));
        stage.show();
    }

    private static Exchange answer(WireRequest request) {
        boolean bad = request.bytes().latin1().contains("X-Bad");
        Bytes received =
                Bytes.ofLatin1(
                        "HTTP/1.1 " + (bad ? "400 X" : "200 X") + "\r\nContent-Length: 0\r\n\r\n");
        return Exchange.ofBytes(
                request.draft().url().toString(),
                request.bytes(),
                received,
                false,
                received.length(),
                Outcome.ANSWERED,
                Ended.KEPT_OPEN,
                Timing.UNKNOWN,
                null,
                List.of());
    }

    private void find(FxRobot robot, String method) {
        Draft draft =
                Draft.get(TargetUrl.parse("http://127.0.0.1:8080/"))
                        .withMethod(method)
                        .plus(HeaderLine.of("X-Bad\u202e", "1"));
        robot.interact(() ->
                model.find(new CraftedDraft(draft, List.of()), answer(Renderer.render(draft))));
    }

    private String words() {
        return pane.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private void press(FxRobot robot, String words) {
        Button button =
                pane.lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(it -> it.getText().equals(words))
                        .findFirst()
                        .orElseThrow();
        robot.interact(button::fire);
    }

    @Test
    void whatWasFoundIsShownAndCanBeUsed(FxRobot robot) {
        assertThat(pane.isVisible()).isFalse();

        find(robot, "GET");

        assertThat(pane.isVisible()).isTrue();
        assertThat(words()).contains("without X-Bad<U+202E>").contains("decisive");
        assertThat(Silent.in(pane)).isEmpty();
        press(robot, "Apply this change");
        press(robot, "Open this answer");
        press(robot, "First answer");
        assertThat(done).hasSize(3).first().isEqualTo("apply without X-Bad\u202e");
        press(robot, "Close");
        assertThat(pane.isVisible()).isFalse();
    }

    @Test
    void consentIsAskedInPlace(FxRobot robot) {
        find(robot, "POST");

        assertThat(model.stateProperty().get()).isInstanceOf(CauseState.Asking.class);
        assertThat(Silent.in(pane)).isEmpty();
        press(robot, "Find the cause at 127.0.0.1:8080");
        assertThat(model.stateProperty().get()).isInstanceOf(CauseState.Done.class);
    }

    @Test
    void theProgressSaysHowFarAndHowFast() {
        Limits limits = new Limits(40, Duration.ofSeconds(60), Duration.ofMillis(500));

        assertThat(CauseLines.progress(new CauseState.Running(new Progress(12, 40, "x"), limits)))
                .isEqualTo("12 of at most 40 requests, 1 every 0.5 s");
    }
}
