package dev.foursight.boot;

import dev.foursight.cli.CommandLineMain;
import dev.foursight.cli.Terminal;

/** The two ways to start: with a window or on the command line. Both give the exit status. */
public final class Start {

    private Start() {}

    public static int commandLine(String[] arguments) {
        try (Services services = new Services()) {
            return new CommandLineMain(services, Terminal.ofProcess(System.getenv()))
                    .run(arguments);
        }
    }
}
