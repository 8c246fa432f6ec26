package dev.foursight;

import dev.foursight.boot.Start;

/** The program's entry. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(Start.commandLine(arguments));
    }
}
