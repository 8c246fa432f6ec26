package dev.foursight.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.http.Bytes;
import dev.foursight.http.Ended;
import dev.foursight.http.Exchange;
import dev.foursight.http.Outcome;
import dev.foursight.http.Timing;
import dev.foursight.ui.compose.answer.BodyTab;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whose content the Body tab shows. */
@ExtendWith(ApplicationExtension.class)
class BodyTabTest {

    private final HeldBackground background = new HeldBackground("answer content");
    private BodyTab tab;

    @Start
    void start(Stage stage) {
        tab = new BodyTab(background);
        stage.setScene(new Scene(tab, 600, 300));
        stage.show();
    }

    @Test
    void theOldContentIsNotLaidOutInPlaceOfTheNewOne(FxRobot robot) {
        robot.interact(() -> tab.show(answered("HTTP/1.1 404 No\r\nContent-Length: 3\r\n\r\nold")));
        robot.interact(background::letGo);
        assertThat(words()).contains("3 bytes");

        robot.interact(() -> {
            tab.show(answered("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"));
            tab.lookupAll(".toggle-button").stream()
                    .map(ToggleButton.class::cast)
                    .filter(toggle -> toggle.getText().equals("Hex"))
                    .forEach(ToggleButton::fire);
        });
        robot.interact(background::letGo);
        assertThat(words()).contains("no content");
    }

    @Test
    void noAnswerIsNotAnAnswerWithoutContent(FxRobot robot) {
        robot.interact(() -> tab.show(answered("")));
        robot.interact(background::letGo);
        assertThat(words()).contains("No answer came");
    }

    private String words() {
        return tab.lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private static Exchange answered(String received) {
        Bytes bytes = Bytes.ofLatin1(received);
        return Exchange.ofBytes(
                "http://127.0.0.1:1/",
                Bytes.ofLatin1("GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n"),
                bytes,
                false,
                bytes.length(),
                Outcome.ANSWERED,
                Ended.CLOSED_BY_SERVER,
                Timing.UNKNOWN,
                null,
                List.of());
    }
}
