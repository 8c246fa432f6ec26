package dev.foursight.boot;

import dev.foursight.cli.CommandLineMain;
import dev.foursight.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tour of the commands, their output unread. */
final class TourCommands {

    private final Services services;
    private final String lab;

    TourCommands(Services services, String lab) {
        this.services = services;
        this.lab = lab;
    }

    void runAll() {
        String recorded = run("", "send", lab, "--craft", "unsatisfiable-range", "--json");
        List.of(
                        List.of("codes", "416"),
                        List.of("codes", "too", "large", "--json"),
                        List.of("code", "413@nginx"),
                        List.of("code", "416", "--json"),
                        List.of("crafts"),
                        List.of("crafts", "--json"),
                        List.of("send", lab, "--craft", "huge-header=20000"),
                        List.of("explain", "-"),
                        List.of("explain", "-", "--json"),
                        List.of("send", "--help"),
                        List.of("--version"))
                .forEach(command -> run(recorded, command.toArray(String[]::new)));
    }

    private String run(String input, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(in, out, out, 100, false);
        new CommandLineMain(services, terminal).run(arguments);
        return output.toString(StandardCharsets.UTF_8);
    }
}
