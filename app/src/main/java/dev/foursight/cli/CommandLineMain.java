package dev.foursight.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line: arguments in, exit status out. */
public final class CommandLineMain {

    private final CliRooms rooms;
    private final Terminal terminal;

    public CommandLineMain(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    /** Runs one command to its end and gives its exit status; never throws. */
    public int run(String... arguments) {
        try {
            return commands().execute(arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private CommandLine commands() {
        Complaints complaints = new Complaints(terminal);
        return new CommandLine(new RootCommand())
                .addSubcommand(new CodesCommand(rooms, terminal))
                .addSubcommand(new CodeCommand(rooms, terminal))
                .addSubcommand(new SendCommand(rooms, terminal))
                .addSubcommand(new CraftsCommand(rooms, terminal))
                .addSubcommand(new ExplainCommand(rooms, terminal))
                .addSubcommand(new LabCommand(rooms, terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(terminal.width())
                // “-d @FILE” is ours; picocli would read any @FILE as more arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }
}
