package dev.foursight.boot;

import dev.foursight.settings.SettingsFolder;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.VirtualBackground;
import dev.foursight.ui.compose.ComposeScreen;
import dev.foursight.ui.shell.MainWindow;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window's life: JavaFX makes and starts it. */
public final class WindowApplication extends Application {

    private final Services services = new Services();

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler(new Mishaps(SettingsFolder.here()));
        Rooms rooms = services.rooms();
        Background background = new VirtualBackground();
        new MainWindow(
                        stage,
                        rooms,
                        background,
                        navigator -> new ComposeScreen(rooms, navigator, background))
                .show();
    }

    @Override
    public void stop() {
        services.close();
    }
}
