package dev.foursight.ui.compose.answer;

import dev.foursight.ui.common.Access;
import dev.foursight.ui.common.Icons;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Counts down the wait that the server asked for, and offers to ask once more after it. */
public final class AskAgainLine extends HBox {

    private final AskAgain again;
    private final InstantSource clock;
    private final Runnable send;
    private final Label words = new Label("", Icons.of(Feather.CLOCK));
    private final Button button = new Button();
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));

    /**
     * @param send sends the same request once more
     */
    public AskAgainLine(AskAgain again, InstantSource clock, Runnable send) {
        this.again = again;
        this.clock = clock;
        this.send = send;
        getStyleClass().add("ask-again");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().addAll("look", "retry");
        words.setMinWidth(0);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            again.toggle();
            tick();
        });
        getChildren().addAll(words, button);
        ticking.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        ticking.stop();
                    } else {
                        ticking.play();
                    }
                });
        show();
    }

    private void tick() {
        if (again.isDue(clock.instant())) {
            ticking.stop();
            send.run();
        }
        show();
    }

    private void show() {
        words.setText(again.words(clock.instant()));
        button.setText(again.isAsked() ? "Do not ask again" : "Ask again once");
        Access.helped(
                button,
                again.isAsked()
                        ? "Nothing more is sent"
                        : "Sends the same request one more time as soon as the wait is over");
        setVisible(again.isOffered(clock.instant()));
        setManaged(isVisible());
    }
}
