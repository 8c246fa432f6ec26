package dev.foursight.boot;

import dev.foursight.cli.CommandLineMain;
import dev.foursight.cli.LabTable;
import dev.foursight.cli.Terminal;
import java.util.Optional;
import javafx.application.Application;

/** The two ways to start: with a window or on the command line. Both give the exit status. */
public final class Start {

    private Start() {}

    /**
     * Opens the window and returns when it is closed; without a display does the main job in text.
     *
     * @param arguments none, or {@code --tour} or {@code --tour=FOLDER} to be shown around
     */
    public static int window(String... arguments) {
        Optional<String> obstacle = launch(arguments);
        if (obstacle.isEmpty()) {
            return 0;
        }
        if (arguments.length > 0) {
            System.err.println("foursight: no tour: " + obstacle.get());
            return 1;
        }
        return withoutWindow(obstacle.get());
    }

    /** Runs the window, or gives what keeps it from opening. */
    private static Optional<String> launch(String... arguments) {
        Optional<String> known = Display.unnamed();
        if (known.isPresent()) {
            return known;
        }
        try {
            Application.launch(WindowApplication.class, arguments);
            return Optional.empty();
        } catch (RuntimeException | Error failure) {
            // Asking the display first would cost every start 40 ms.
            Optional<String> obstacle = Display.obstacle();
            if (obstacle.isEmpty()) {
                throw failure;
            }
            return obstacle;
        }
    }

    public static int commandLine(String[] arguments) {
        try (Services services = new Services()) {
            return new CommandLineMain(services, Terminal.ofProcess(System.getenv()))
                    .run(arguments);
        }
    }

    /**
     * Runs the commands once, for the AOT cache to learn from.
     *
     * @param lab where a lab listens; another process's, so that no command's start pays for it
     */
    public static int tourOfCommands(String lab) {
        try (Services services = new Services()) {
            new TourCommands(services, lab).runAll();
            return commandLine(new String[] {"codes", "416"});
        }
    }

    private static int withoutWindow(String obstacle) {
        Terminal terminal = Terminal.ofProcess(System.getenv());
        try (Services services = new Services()) {
            terminal.out()
                    .println(
                            "No window: " + obstacle + ". Sending every craft to the lab instead.");
            return new LabTable(services, terminal).print();
        }
    }
}
