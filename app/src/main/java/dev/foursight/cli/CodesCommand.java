package dev.foursight.cli;

import dev.foursight.catalogue.Hit;
import dev.foursight.formats.CodeJson;
import dev.foursight.formats.CodeText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code foursight codes}: searches the catalogue. */
final class CodesCommand implements Callable<Integer> {

    private final CliRooms rooms;
    private final Terminal terminal;
    private final OptionSpec json = Model.json("Print one JSON array.");
    private final PositionalParamSpec words =
            Model.words("Numbers, names, fields, directives, causes.");

    CodesCommand(CliRooms rooms, Terminal terminal) {
        this.rooms = rooms;
        this.terminal = terminal;
    }

    CommandSpec spec() {
        return Model.of(
                        this,
                        "codes",
                        "Search the catalogue, best first; without words, list it all.")
                .addOption(json)
                .addPositional(words);
    }

    @Override
    public Integer call() {
        String query = Model.text(words);
        List<Hit> hits = rooms.catalogue().search(query);
        if (Model.isGiven(json)) {
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
