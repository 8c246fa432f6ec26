package dev.foursight.cli;

import dev.foursight.catalogue.Hit;
import dev.foursight.formats.CodeJson;
import dev.foursight.formats.CodeText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code foursight codes}: searches the catalogue. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Search the catalogue, best first; without words, list it all.")
final class CodesCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "WORDS",
            arity = "0..*",
            description = "Numbers, names, fields, directives, causes.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    CodesCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        List<Hit> hits = rooms.catalogue().search(query);
        if (json) {
            terminal.out().println(CodeJson.list(hits));
        } else {
            terminal.out().print(CodeText.list(hits, terminal.width()));
        }
        if (!hits.isEmpty()) {
            return Exit.DONE;
        }
        terminal.tell(
                "No code fits “"
                        + query
                        + "”. "
                        + rooms.catalogue()
                                .nearest(query)
                                .map(nearest ->
                                        "The nearest words that find one are “" + nearest + "”.")
                                .orElse("“foursight codes” lists all of them."));
        return Exit.NOTHING_FOUND;
    }
}
