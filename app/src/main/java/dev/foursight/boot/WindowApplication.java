package dev.foursight.boot;

import dev.foursight.settings.SettingsFolder;
import dev.foursight.settings.Store;
import dev.foursight.ui.shell.MainWindow;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window's life: JavaFX makes and starts it. */
public final class WindowApplication extends Application {

    private final Services services = new Services();

    /** Runs on a thread of its own: the catalogue's reading does not hold up the FX thread. */
    @Override
    public void init() {
        services.catalogue();
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler(new Mishaps(SettingsFolder.here()));
        new MainWindow(stage, services.rooms(new Store(SettingsFolder.here()))).show();
        // Some four hundred small texts: read while the person looks, so that the first answer does
        // not wait.
        Thread.ofVirtual().name("warm-up").start(services::explainer);
    }

    @Override
    public void stop() {
        services.close();
    }
}
