package dev.foursight.boot;

import dev.foursight.ui.common.Png;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the screens of the real window by pressing what a person presses. It takes the
 * screenshots and is what the AOT cache is trained with.
 */
final class Tour extends AnimationTimer {

    private static final int PULSES_TO_SETTLE = 20;
    private static final int MOST_PULSES = 1800;

    private final Scene scene;
    private final Optional<Path> folder;
    private final Queue<TourStop> stops;
    private final Runnable end;
    private @Nullable TourStop stop;
    private int waited;
    private int settled;

    /**
     * @param folder for the pictures; without one none are taken
     * @param end run after the last stop
     */
    Tour(Scene scene, Optional<Path> folder, Runnable end) {
        this.scene = scene;
        this.folder = folder;
        this.stops = new ArrayDeque<>(new TourStops(scene).all());
        this.end = end;
    }

    @Override
    public void handle(long now) {
        if (stop == null) {
            next();
        } else if (stop.there().getAsBoolean()) {
            settled++;
            if (settled == PULSES_TO_SETTLE) {
                picture(stop);
                next();
            }
        } else if (++waited > MOST_PULSES) {
            fail("the tour never got to " + stop.picture());
        }
    }

    private void next() {
        stop = stops.poll();
        waited = 0;
        settled = 0;
        if (stop == null) {
            stop();
            end.run();
        } else {
            stop.act().run();
        }
    }

    private void picture(TourStop at) {
        if (folder.isEmpty() || at.picture().isEmpty()) {
            return;
        }
        try {
            Path file = folder.get().resolve(at.picture() + ".png");
            Files.write(file, Png.of(scene.snapshot(null)));
        } catch (IOException unwritten) {
            fail("the tour cannot write into " + folder.get() + ": " + unwritten.getMessage());
        }
    }

    private void fail(String sentence) {
        stop();
        System.err.println("foursight: " + sentence);
        System.exit(1);
    }
}
