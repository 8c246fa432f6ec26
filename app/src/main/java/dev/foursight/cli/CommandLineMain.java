package dev.foursight.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line: arguments in, exit status out. */
public final class CommandLineMain {

    /** Picocli refuses to write help in less room. */
    private static final int LEAST_HELP_WIDTH = 55;

    private final CliRooms rooms;
    private final Terminal terminal;

    public CommandLineMain(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    /** Runs one command to its end and gives its exit status; never throws. */
    public int run(String... arguments) {
        try {
            return commands(arguments).execute(arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private CommandLine commands(String... arguments) {
        Complaints complaints = new Complaints(terminal);
        CommandLine root = new CommandLine(new RootCommand().spec(), Model.FACTORY);
        needed(arguments).forEach(command -> root.addSubcommand(command.get()));
        return root.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Math.max(terminal.width(), LEAST_HELP_WIDTH))
                // “-d @FILE” is ours; picocli would read any @FILE as more arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    /** The command that is named, or all: making the model of one costs milliseconds. */
    private Collection<Supplier<Object>> needed(String... arguments) {
        SequencedMap<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("codes", () -> new CodesCommand(rooms, terminal).spec());
        all.put("code", () -> new CodeCommand(rooms, terminal).spec());
        all.put("send", () -> new CommandLine(new SendCommand(rooms, terminal)));
        all.put("probe", () -> new CommandLine(new ProbeCommand(rooms, terminal)));
        all.put("crafts", () -> new CraftsCommand(rooms, terminal).spec());
        all.put("explain", () -> new CommandLine(new ExplainCommand(rooms, terminal)));
        all.put("lab", () -> new CommandLine(new LabCommand(rooms, terminal)));
        Supplier<Object> named = arguments.length == 0 ? null : all.get(arguments[0]);
        return named == null ? all.values() : List.of(named);
    }
}
