package dev.foursight;

import dev.foursight.boot.Start;

/** The program's entry: without arguments the window, with arguments the command line. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        if (first.equals("--tour-commands") && arguments.length == 2) {
            System.exit(Start.tourOfCommands(arguments[1]));
        } else if (arguments.length == 0 || first.startsWith("--tour")) {
            System.exit(Start.window(arguments));
        } else {
            System.exit(Start.commandLine(arguments));
        }
    }
}
