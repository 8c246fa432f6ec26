package dev.foursight.cli;

import dev.foursight.formats.VisibleText;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Where commands read and write. Texts are UTF-8 and plain, whoever reads them.
 *
 * @param width of text in characters
 * @param interactive whether a person sits at it and can be asked
 */
public record Terminal(
        InputStream in, PrintStream out, PrintStream err, int width, boolean interactive) {

    private static final int STANDARD_WIDTH = 100;

    /**
     * The terminal of this process. What libraries print goes to standard error from here on, so
     * that standard output holds nothing but what a command says.
     */
    public static Terminal ofProcess(Map<String, String> environment) {
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                        false,
                        StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(err);
        boolean interactive =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new Terminal(System.in, out, err, width(environment), interactive);
    }

    /** {@code COLUMNS} where it is a sensible width. */
    static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : STANDARD_WIDTH;
        return width >= 40 && width <= 400 ? width : STANDARD_WIDTH;
    }

    /** Prints a sentence for people on standard error. */
    void tell(String sentence) {
        out.flush();
        err.println("foursight: " + VisibleText.of(sentence));
        err.flush();
    }
}
