package dev.foursight.boot;

import dev.foursight.settings.SettingsFolder;
import dev.foursight.settings.Store;
import dev.foursight.ui.shell.MainWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The window's life: JavaFX makes and starts it. */
public final class WindowApplication extends Application {

    private static final String TOUR = "tour";

    private final Services services = new Services();

    /** Runs on a thread of its own: the catalogue's reading does not hold up the FX thread. */
    @Override
    public void init() {
        services.catalogue();
    }

    @Override
    public void start(Stage stage) throws IOException {
        boolean tour = getParameters().getRaw().stream().anyMatch(it -> it.startsWith("--" + TOUR));
        Path settings = tour ? TourFolder.make() : SettingsFolder.here();
        Thread.setDefaultUncaughtExceptionHandler(new Mishaps(settings));
        new MainWindow(stage, services.rooms(new Store(settings))).show();
        FirstFrame.tellIfAsked(stage.getScene());
        // Some four hundred small texts: read while the person looks, so that the first answer does
        // not wait.
        Thread.ofVirtual().name("warm-up").start(services::explainer);
        if (tour) {
            Optional<Path> pictures =
                    Optional.ofNullable(getParameters().getNamed().get(TOUR)).map(Path::of);
            new Tour(stage.getScene(), pictures, WindowApplication::endTour).start();
        }
    }

    private static void endTour() {
        TourPipelines.load();
        Platform.exit();
    }

    @Override
    public void stop() {
        services.close();
    }
}
