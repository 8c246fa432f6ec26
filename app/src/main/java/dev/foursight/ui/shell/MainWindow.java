package dev.foursight.ui.shell;

import dev.foursight.settings.WindowSettings;
import dev.foursight.settings.WindowSettings.Place;
import dev.foursight.ui.Navigator;
import dev.foursight.ui.RequestScreen;
import dev.foursight.ui.Rooms;
import dev.foursight.ui.common.Background;
import dev.foursight.ui.common.Frames;
import dev.foursight.ui.common.Keeper;
import dev.foursight.ui.common.VirtualBackground;
import dev.foursight.ui.common.WindowMemory;
import dev.foursight.ui.compose.ComposeScreen;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The one window of the program, where and as large as it was left. */
public final class MainWindow {

    /** A few more than it takes: the first frames lay out and fill the table. */
    private static final int FRAMES_TO_BE_SEEN = 6;

    private final Stage stage;
    private final Rooms rooms;
    private final Keeper keeper;
    private final WindowMemory memory;
    private final Shell shell;
    private boolean saidTrouble;

    public MainWindow(Stage stage, Rooms rooms) {
        this(stage, rooms, new VirtualBackground());
    }

    private MainWindow(Stage stage, Rooms rooms, Background background) {
        this(
                stage,
                rooms,
                background,
                navigator -> new ComposeScreen(rooms, navigator, background));
    }

    /**
     * @param makeCompose makes the Compose screen for the window it will live in
     */
    MainWindow(
            Stage stage,
            Rooms rooms,
            Background background,
            Function<Navigator, RequestScreen> makeCompose) {
        this.stage = stage;
        this.rooms = rooms;
        keeper = new Keeper(rooms.store(), background, this::sayTrouble);
        WindowSettings settings =
                rooms.store()
                        .load(WindowSettings.NAME, WindowSettings::parse, WindowSettings.STANDARD);
        memory = new WindowMemory(settings, keeper);
        shell = new Shell(rooms, background, keeper, memory, makeCompose);
    }

    /**
     * Shows the window. Called once, on the FX thread.
     *
     * @param afterwards run on the FX thread once the window has been drawn
     */
    public void show(Runnable afterwards) {
        WindowSettings settings = memory.settings();
        stage.setTitle("Foursight");
        stage.setMinWidth(WindowSettings.LEAST_WIDTH);
        stage.setMinHeight(WindowSettings.LEAST_HEIGHT);
        stage.setWidth(settings.width());
        stage.setHeight(settings.height());
        visible(settings)
                .ifPresent(corner -> {
                    stage.setX(corner.x());
                    stage.setY(corner.y());
                });
        stage.setMaximized(settings.maximised());
        stage.setScene(shell.scene(settings.width(), settings.height()));
        stage.setOnHidden(_ -> leave());
        stage.show();
        remember();
        sayTrouble();
        Frames.after(
                FRAMES_TO_BE_SEEN,
                () -> {
                    shell.makeTheRest();
                    afterwards.run();
                });
    }

    /** The remembered corner, unless the screen it was on is gone. */
    private static Optional<Place> visible(WindowSettings settings) {
        return settings.place()
                .filter(corner ->
                        !Screen.getScreensForRectangle(corner.x() + 100, corner.y() + 10, 100, 20)
                                .isEmpty());
    }

    private void remember() {
        stage.xProperty().addListener(_ -> note());
        stage.yProperty().addListener(_ -> note());
        stage.widthProperty().addListener(_ -> note());
        stage.heightProperty().addListener(_ -> note());
        stage.maximizedProperty().addListener(_ -> note());
    }

    private void note() {
        boolean maximised = stage.isMaximized();
        memory.change(old ->
                maximised || stage.isIconified()
                        ? old.withMaximised(maximised)
                        : old.withMaximised(false)
                                .withFrame(
                                        new Place(stage.getX(), stage.getY()),
                                        stage.getWidth(),
                                        stage.getHeight()));
    }

    private void leave() {
        memory.keep();
        keeper.flush();
    }

    private void sayTrouble() {
        rooms.store()
                .trouble()
                .filter(_ -> !saidTrouble)
                .ifPresent(sentence -> {
                    saidTrouble = true;
                    shell.say(sentence);
                });
    }
}
