package dev.foursight.boot;

import dev.foursight.settings.SettingsFolder;
import dev.foursight.settings.Store;
import dev.foursight.ui.common.Icons;
import dev.foursight.ui.shell.Fonts;
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
    private final Thread reading = new Thread(this::read, "reading");

    /** Catalogue, icons and fonts are read while the FX thread makes the window's parts. */
    @Override
    public void init() {
        reading.setDaemon(true);
        reading.start();
    }

    @Override
    public void start(Stage stage) throws IOException, InterruptedException {
        boolean tour = getParameters().getRaw().stream().anyMatch(it -> it.startsWith("--" + TOUR));
        Path settings = tour ? TourFolder.make() : SettingsFolder.here();
        Thread.setDefaultUncaughtExceptionHandler(new Mishaps(settings));
        MainWindow window = new MainWindow(stage, services.rooms(new Store(settings)));
        reading.join();
        window.show(this::readTheRest);
        FirstFrame.tellIfAsked(stage.getScene());
        if (tour) {
            Optional<Path> pictures =
                    Optional.ofNullable(getParameters().getNamed().get(TOUR)).map(Path::of);
            new Tour(stage.getScene(), pictures, WindowApplication::endTour).start();
        }
    }

    private void read() {
        services.catalogue();
        Icons.load();
        Fonts.load();
    }

    /** Some four hundred small texts, read before the first answer would wait for them. */
    private void readTheRest() {
        Thread.ofVirtual().name("warm-up").start(services::explainer);
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
