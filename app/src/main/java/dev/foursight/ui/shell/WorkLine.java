package dev.foursight.ui.shell;

import dev.foursight.ui.common.Access;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Work that lasts, in the status bar: the latest, with a way to stop it. */
final class WorkLine extends HBox {

    private static final Duration PATIENCE = Duration.seconds(2);

    private final Label what = new Label();
    private final Button stop = new Button("Stop");
    private final List<Work> shown = new ArrayList<>();

    private record Work(String what, Runnable stop) {}

    WorkLine() {
        getStyleClass().add("work-line");
        ProgressBar progress = Access.named(new ProgressBar(), "Working");
        stop.getStyleClass().addAll("flat", "small");
        stop.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(what, progress, stop);
        refresh();
    }

    /** Shows the work once it has lasted; the answer is to be run when it is over. */
    Runnable announce(String name, Runnable stopIt) {
        Work work = new Work(name, stopIt);
        PauseTransition wait = new PauseTransition(PATIENCE);
        wait.setOnFinished(_ -> {
            shown.add(work);
            refresh();
        });
        wait.play();
        return () -> {
            wait.stop();
            shown.remove(work);
            refresh();
        };
    }

    private void refresh() {
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
        if (!shown.isEmpty()) {
            Work latest = shown.getLast();
            what.setText(latest.what());
            Access.named(stop, "Stop: " + latest.what());
            stop.setOnAction(_ -> latest.stop().run());
        }
    }
}
