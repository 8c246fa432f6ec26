package dev.foursight.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs commands in this process and keeps what they print. */
final class Shell {

    final FakeRooms rooms = new FakeRooms();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";
    private boolean interactive;
    private int width = 80;

    Shell typing(String text) {
        input = text;
        return this;
    }

    Shell atATerminal() {
        interactive = true;
        return this;
    }

    Shell wide(int characters) {
        width = characters;
        return this;
    }

    int run(String... arguments) {
        return runIn(rooms, arguments);
    }

    int runIn(CliRooms others, String... arguments) {
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        width,
                        interactive);
        return new CommandLineMain(others, terminal).run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
