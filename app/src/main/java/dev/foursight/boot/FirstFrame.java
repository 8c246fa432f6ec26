package dev.foursight.boot;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Says on standard error when the first picture with a filled table was drawn, for the benchmark
 * and the check of an installed copy; {@code -Dfoursight.first-frame=true} asks for it.
 */
final class FirstFrame extends AnimationTimer {

    private static final String ASKED = "foursight.first-frame";

    private final Scene scene;
    private boolean filled;

    private FirstFrame(Scene scene) {
        this.scene = scene;
    }

    static void tellIfAsked(Scene scene) {
        if (Boolean.getBoolean(ASKED)) {
            new FirstFrame(scene).start();
        }
    }

    /** The pulse after the one that found the rows has them drawn. */
    @Override
    public void handle(long now) {
        if (filled) {
            stop();
            long rows =
                    scene.getRoot().lookupAll(".table-row-cell").stream()
                            .filter(FirstFrame::isFilled)
                            .count();
            System.err.println("first frame after " + age() + " ms, rows: " + rows);
        } else {
            filled = isFilled(scene.getRoot().lookup(".table-row-cell"));
        }
    }

    private static boolean isFilled(@Nullable Node node) {
        return node instanceof TableRow<?> row && !row.isEmpty();
    }

    private static long age() {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        return Duration.between(started, Instant.now()).toMillis();
    }
}
