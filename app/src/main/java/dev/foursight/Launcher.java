package dev.foursight;

import dev.foursight.boot.Start;

/** The program's entry: without arguments the window, with arguments the command line. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            System.exit(Start.window());
        } else {
            System.exit(Start.commandLine(arguments));
        }
    }
}
