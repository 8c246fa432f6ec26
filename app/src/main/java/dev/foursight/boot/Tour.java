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

    private final Scene scene;
    private final Optional<Path> folder;
    private final Queue<TourStop> stops;
    private final Runnable end;
    private final TourWatch watch = new TourWatch();
    private @Nullable TourStop stop;
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
    public void start() {
        watch.start();
        super.start();
    }

    /** What goes wrong on the way ends the tour: it would wait for what no longer comes. */
    @Override
    public void handle(long now) {
        try {
            go();
        } catch (RuntimeException mishap) {
            fail("the tour stumbled on its way to " + name() + ": " + mishap);
        }
    }

    private void go() {
        if (stop == null) {
            next();
        } else if (stop.there().getAsBoolean()) {
            settled++;
            if (settled == PULSES_TO_SETTLE) {
                picture(stop);
                next();
            }
        }
    }

    private void next() {
        stop = stops.poll();
        settled = 0;
        if (stop == null) {
            stop();
            watch.end();
            end.run();
        } else {
            watch.goesTo(name());
            stop.act().run();
        }
    }

    /** Of the stop, or of the next picture where it takes none. */
    private String name() {
        return stop != null && !stop.picture().isEmpty()
                ? stop.picture()
                : stops.stream()
                        .map(TourStop::picture)
                        .filter(picture -> !picture.isEmpty())
                        .findFirst()
                        .map(picture -> "a step before " + picture)
                        .orElse("its end");
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
        TourWatch.fail(sentence);
    }
}
