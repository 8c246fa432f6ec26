package dev.foursight.offline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foursight.boot.Services;
import dev.foursight.cli.CommandLineMain;
import dev.foursight.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Searches and shows pages by commands. */
final class CommandJourney {

    private CommandJourney() {}

    public static void main(String[] arguments) {
        try (Services services = new Services()) {
            assertThat(run(services, "codes", "416")).startsWith("416@ietf");
            assertThat(run(services, "codes", "client_max_body_size", "--json")).contains("413");
            assertThat(run(services, "code", "413@nginx")).contains("Tell-tale: ", "On the wire");
            assertThat(run(services, "code", "404.14", "--json")).contains("\"404@ietf\"");
        }
        System.out.println("looked up");
    }

    private static String run(Services services, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, out, 100, false);
        assertThat(new CommandLineMain(services, terminal).run(arguments)).isZero();
        return output.toString(StandardCharsets.UTF_8);
    }
}
